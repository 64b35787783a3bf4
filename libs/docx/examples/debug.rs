//! Debug.
fn main() {
    let a: Vec<String> = std::env::args().collect();
    let (o, n) = (std::fs::read(&a[1]).unwrap(), std::fs::read(&a[2]).unwrap());
    let t = docx::Tracking { author: "A".into(), date: String::new(), proved: false };
    let r = docx::redline(&o, &n, &t).unwrap();
    std::fs::write("/tmp/out.docx", &r.bytes).unwrap();
    let acc = docx::shape(&docx::accept(&r.bytes).unwrap(), docx::Depth::Full).unwrap();
    let rej = docx::shape(&docx::reject(&r.bytes).unwrap(), docx::Depth::Text).unwrap();
    let n = docx::shape(&n, docx::Depth::Full).unwrap();
    let o = docx::shape(&o, docx::Depth::Text).unwrap();
    if acc != n {
        println!("ACC {acc:#?}\nNEW {n:#?}");
    }
    if rej != o {
        println!("REJ {rej:#?}\nOLD {o:#?}");
    }
}
