//! Prints what a file proposes against the draft it was made from: `returned DRAFT RETURNED`.

use docx::{Change, read, returned};
use text::{Block, Content};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [draft, file] = arguments.as_slice() else {
        return Err("usage: returned DRAFT.docx RETURNED.docx".into());
    };
    tell(draft, file)
}

fn tell(draft: &str, file: &str) -> Result<(), Box<dyn std::error::Error>> {
    let import = read(&std::fs::read(draft)?)?;
    let blocks: Vec<Block> = import
        .ids
        .into_iter()
        .zip(import.contents)
        .filter_map(|(id, content)| Some(Block { id: id?, content }))
        .collect();
    let bytes = std::fs::read(file)?;
    println!("{:?}", docx::handed_out(&bytes)?);
    let found = returned(&bytes, &blocks)?;
    println!("{} of {} blocks found again", found.found, blocks.len());
    println!("{} set otherwise, {} numbered otherwise", found.restyled, found.relabelled);
    for one in &found.proposals {
        let said = match &one.change {
            Change::Modified { block, wording, .. } => format!("MOD {block} {}", wording.plain()),
            Change::Suppressed { block } => format!("SUP {block}"),
            Change::Added { after, contents } => {
                let texts: Vec<String> = contents.iter().map(Content::plain).collect();
                format!("ADD after {after:?} {}", texts.join(" | "))
            }
        };
        println!("{said} {:?} {:?} tracked {}", one.authors, one.dates, one.tracked);
    }
    found.unplaced.iter().for_each(|one| println!("{:?} {}", one.why, one.content.plain()));
    for one in &found.comments {
        println!("{:?} {:?} {:?}", one.target, one.comment.quote, one.comment.remark);
    }
    found.losses.iter().for_each(|loss| println!("{loss:?}"));
    Ok(())
}
