# Accepts and rejects redlines in LibreOffice and compares its text with both documents.
# usage: /usr/bin/python3 settle.py FOLDER PROFILE
# In the folder, OLD--NEW.docx is the redline of OLD.docx and NEW.docx. One office opens them all.
# Each line says: NAME accepted|rejected same|differs.
import pathlib, subprocess, sys, time, uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

folder, profile = pathlib.Path(sys.argv[1]), sys.argv[2]
PIPE = "plenary-settle"


def start():
    words = ["--headless", "--norestore", "--nologo", "--nodefault"]
    listen = f"--accept=pipe,name={PIPE};urp;StarOffice.ComponentContext"
    return subprocess.Popen(["soffice", f"-env:UserInstallation=file://{profile}", *words, listen])


def connect():
    here = uno.getComponentContext()
    resolver = here.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", here)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={PIPE};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.2)
    sys.exit("LibreOffice did not answer for a minute")


def opened(path):
    hidden = PropertyValue("Hidden", 0, True, 0)
    return desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, (hidden,))


def paragraphs(text):
    """The paragraphs of a text in order, those of tables cell by cell."""
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        part = parts.nextElement()
        if not part.supportsService("com.sun.star.text.TextTable"):
            yield part.String
            continue
        for name in part.CellNames:
            yield f"cell {name}"
            yield from paragraphs(part.getCellByName(name))


def text_of(path, act=None):
    document = opened(path)
    try:
        if act:
            frame = document.CurrentController.Frame
            helper.executeDispatch(frame, f".uno:{act}AllTrackedChanges", "", 0, ())
        notes = [document.Footnotes.getByIndex(at) for at in range(document.Footnotes.Count)]
        return [*paragraphs(document.Text), *(f"note {one}" for note in notes for one in paragraphs(note))]
    finally:
        document.close(True)


office = start()
context = connect()
service = context.ServiceManager.createInstanceWithContext
desktop = service("com.sun.star.frame.Desktop", context)
helper = service("com.sun.star.frame.DispatchHelper", context)
known = {}
try:
    for redline in sorted(folder.glob("*--*.docx")):
        old, new = redline.stem.split("--")
        for act, view, side in [("Accept", "accepted", new), ("Reject", "rejected", old)]:
            if side not in known:
                known[side] = text_of(folder / f"{side}.docx")
            found = text_of(redline, act)
            same = found == known[side]
            print(redline.stem, view, "same" if same else "differs", flush=True)
            if not same:
                pairs = zip(found + ["(end)"], known[side] + ["(end)"])
                first = next((pair for pair in pairs if pair[0] != pair[1]), ("(end)", "(end)"))
                print(f"  LibreOffice has {first[0]!r}, the document {first[1]!r}")
finally:
    try:
        desktop.terminate()
    except Exception:
        pass
    office.wait(30)
