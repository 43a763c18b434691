"""The page: a terminal and nothing else. It loads nothing from anywhere but here."""

from __future__ import annotations

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' "
    "data:; font-src 'self' data:; connect-src 'self' ws: wss:; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}
PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>精读</title>
<link rel="stylesheet" href="static/css/xterm.css">
<style>
@font-face { font-family: "Roboto Mono"; src: url("static/fonts/RobotoMono-VariableFont_wght.ttf"); }
html, body { height: 100%; margin: 0; background: #101418; color: #d8d8d8; font-family: monospace; }
#closed { display: none; padding: 2em; }
body.-closed #closed { display: block; }
body.-closed #terminal { display: none; }
</style>
<script>
// What the reader copies is sent to the terminal as OSC 52, which this one leaves alone: it is heard on its way.
const Plain = window.WebSocket;
window.WebSocket = class extends Plain {
  constructor(...words) {
    super(...words);
    let rest = "";
    this.addEventListener("message", async (event) => {
      if (typeof event.data === "string") {
        const [kind, why] = JSON.parse(event.data);
        if (kind === "ended" && why) document.getElementById("why").textContent = why;
        return;
      }
      const bytes = event.data instanceof Blob ? await event.data.arrayBuffer() : event.data;
      rest += new TextDecoder("latin1").decode(bytes);
      for (const [, copied] of rest.matchAll(/\\x1b\\]52;c;([A-Za-z0-9+\\/=]*)\\x07/g)) {
        const text = new TextDecoder().decode(Uint8Array.from(atob(copied), (sign) => sign.charCodeAt(0)));
        navigator.clipboard?.writeText(text).catch(() => {});
      }
      const begun = rest.lastIndexOf("\\x1b]52;c;");
      rest = begun >= 0 && rest.indexOf("\\x07", begun) < 0 ? rest.slice(begun) : rest.slice(-8);
    });
  }
};
</script>
<script src="static/js/textual.js"></script>
</head>
<body>
<div id="closed"><span id="why">精读 has ended; everything is kept.</span> <a href="">Open it again</a></div>
<div id="terminal" class="textual-terminal" data-font-size="16"></div>
<script>
const here = new URL("ws", location.href);
here.protocol = location.protocol === "https:" ? "wss:" : "ws:";
here.search = "";
document.getElementById("terminal").dataset.sessionWebsocketUrl = here.href;
// Keys are for the terminal from the start, not from the first click.
new MutationObserver((_, self) => {
  const keys = document.querySelector(".xterm-helper-textarea");
  if (keys) { keys.focus(); self.disconnect(); }
}).observe(document.body, { childList: true, subtree: true });
const size = new URLSearchParams(location.search).get("fontsize");
if (/^[0-9]{1,2}$/.test(size ?? "")) document.getElementById("terminal").dataset.fontSize = size;
</script>
</body>
</html>
"""
