import sys, time
from pathlib import Path
from tests.gui.support.screen import PrivateScreen
from tests.gui.support.accessibility import ScreenReader

def test_try(screen: PrivateScreen, tmp_path: Path) -> None:
    file = tmp_path / "trade fair é.csv"
    file.write_text("Email,First Name,Last Name,Phone\n" + "".join(f"fair{n}@example.com,Ada,Fair{n},+44770090{n:04d}\n" for n in range(30)))
    p = screen.run(sys.executable, "-m", "leaddesk", "demo", environment={"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"})
    w = screen.wait_for_window("LeadDesk", p)
    n=[0]
    def snap(reader):
        time.sleep(1.5)
        n[0]+=1
        screen.screenshot(Path(f"/tmp/g/s{n[0]}.png"))
        Path(f"/tmp/g/s{n[0]}.txt").write_text("\n".join(l for l in reader.outline().splitlines() if "table cell" not in l))
    with ScreenReader(screen.environment, p.pid) as reader:
        time.sleep(2)
        print(screen.drop_files([file], w))
        reader.wait_for("push button", "Continue"); snap(reader)
        reader.find("push button", "Continue").press(); snap(reader)
        b=reader.find("push button", "Continue"); print(b)
        if b: b.press()
        snap(reader)
        b=reader.wait_for("push button", "Import 30 leads"); b.press(); snap(reader)
        b=reader.wait_for("push button", "Show these leads"); b.press(); snap(reader)
        boxes=[e for e in reader.find_all("check box") if e.name.startswith("Comunik8")]
        print(boxes); boxes[0].press("Toggle" if "Toggle" in boxes[0].actions else boxes[0].actions[0]); snap(reader)
    screen.close_window(w)
    time.sleep(2)
