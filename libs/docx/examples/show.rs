//! Prints what a Word file is read as, and what was lost.

fn main() -> std::io::Result<()> {
    for path in std::env::args().skip(1) {
        match docx::read(&std::fs::read(&path)?) {
            Err(fault) => println!("{path}: {} {:?}", fault.key(), fault.facts()),
            Ok(import) => {
                println!("{path}: {:?} {:?}", import.title, import.language);
                for (content, id) in import.contents.iter().zip(&import.ids) {
                    let id = id.map(|id| id.to_string()).unwrap_or_default();
                    let kind = match &content.kind {
                        text::Kind::Table(rows) => format!("Table of {}", rows.len()),
                        kind => format!("{kind:?}"),
                    };
                    println!("{id:5} {kind:12} {:8} {:.80}", content.label, content.plain());
                }
                import.losses.iter().for_each(|loss| println!("lost {loss:?}"));
            }
        }
    }
    Ok(())
}
