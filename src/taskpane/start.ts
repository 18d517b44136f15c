/**
 * The first script of the pane's page: starts the pane where it can run, and otherwise has the page say why not. It is built
 * for browsers as old as Internet Explorer 11, and stands alone: such a browser must never see what it would choke on.
 * The page shows one of its sections by what `data-start` says.
 */
(function start() {
  /** Requirement set of the oldest Excel that the pane works with, as in the manifest. */
  const EXCEL_API = "1.13";
  /** Milliseconds after which the page says that it still waits. */
  const PATIENCE = 8000;
  const page = document.documentElement;

  function tell(state: string): void {
    page.setAttribute("data-start", state);
  }

  /** Says so only then: a text that nobody is to see yet would cost the time to lay it out. */
  function tellIfSlow(): void {
    if (page.getAttribute("data-start") === "waiting") {
      tell("slow");
    }
  }

  /** Whether the pane's code can be read and run: Chrome and Edge from 110, Safari from 16.4. */
  function isEngineNewEnough(): boolean {
    try {
      return new RegExp("(?<=a)b").test("ab") && "toReversed" in Array.prototype;
    } catch {
      return false;
    }
  }

  function isOfficeThere(): boolean {
    return "Office" in window && "onReady" in Office;
  }

  /** The pane's own scripts, in their order. */
  function loadPane(): void {
    const names = document.getElementById("start")?.getAttribute("data-scripts") ?? "";
    names.split(" ").forEach((name) => {
      const script = document.createElement("script");
      script.async = false;
      script.onerror = () => {
        tell("not-loaded");
      };
      script.src = name;
      document.head.appendChild(script);
    });
  }

  function startIn(host: Office.HostType | null): void {
    if (host !== Office.HostType.Excel) {
      tell("wrong-host");
    } else if (Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API)) {
      loadPane();
    } else {
      tell("old-excel");
    }
  }

  if (!isEngineNewEnough()) {
    tell("old-engine");
    return;
  }
  tell("waiting");
  setTimeout(tellIfSlow, PATIENCE);
  // Once office.js, which is deferred, has run or could not be loaded.
  document.addEventListener("DOMContentLoaded", () => {
    if (isOfficeThere()) {
      void Office.onReady(({ host }) => {
        startIn(host);
      });
    } else {
      tell("no-office");
    }
  });
})();
