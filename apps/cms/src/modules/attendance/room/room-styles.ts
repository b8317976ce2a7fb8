/** Of the page in the room: read at arm's length, pressed with a thumb. */
export const roomStyles = `
:root{color-scheme:light;--page:#fbf8f3;--deep:#f3ede3;--card:#fffdfa;--line:#e4dbcc;--edge:#8c8478;--ink:#17222f;--ink-2:#465361;--act:#17505f;--wash:#e3eef0;--good:#1d6042;--good-wash:#e2f0e7;--on-good:#fff;--plan:#234f91;--plan-wash:#e5edf9;--wait:#7d4b00;--focus:#1f5fbf}
@media (prefers-color-scheme:dark){:root{color-scheme:dark;--page:#1a1815;--deep:#13110f;--card:#23201c;--line:#3a352e;--edge:#8d8576;--ink:#f4eee4;--ink-2:#cbc2b4;--act:#7fc4d3;--wash:#1d3238;--good:#8fd3ae;--good-wash:#1b3226;--on-good:#13110f;--plan:#a8c6f2;--plan-wash:#1d2b42;--wait:#f0c36a;--focus:#9cc2ff}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:17px/1.4 system-ui,'Segoe UI',sans-serif}
main{max-width:36rem;margin:0 auto;min-height:100vh;background:var(--card);overflow-wrap:anywhere}
header{padding:16px 16px 14px;background:var(--deep);border-bottom:1px solid var(--line)}
h1{margin:0;font:600 22px/1.25 Charter,Georgia,serif}
header p{margin:2px 0 0;color:var(--ink-2);font-size:15.5px}
nav{display:flex;flex-wrap:wrap;gap:8px;margin-top:12px}
nav a{flex:1 1 7.5rem;padding:11px 8px;min-height:46px;border:1px solid var(--edge);border-radius:8px;background:var(--card);color:var(--ink);font-weight:600;font-size:16px;text-align:center;text-decoration:none}
nav a[aria-current]{background:var(--wash);border-color:var(--act);color:var(--act);box-shadow:inset 0 0 0 1px var(--act)}
#news{white-space:pre-line}
#news p{margin:0;padding:10px 16px;background:var(--plan-wash);border-bottom:1px solid var(--line);color:var(--ink)}
.count{display:flex;align-items:baseline;gap:6px;margin:0;padding:12px 16px}
.count strong{font:600 26px/1 Charter,Georgia,serif}
.count span{margin-left:auto;color:var(--ink-2);font-size:15.5px}
ul{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
li{border-bottom:1px solid var(--line)}
button{display:grid;grid-template-columns:36px 1fr auto;gap:14px;align-items:center;width:100%;min-height:66px;padding:10px 16px;border:0;background:none;color:inherit;font:inherit;text-align:left;cursor:pointer;touch-action:manipulation}
button[aria-pressed=true]{background:var(--good-wash)}
button:disabled{cursor:default;opacity:.75}
.box{width:34px;height:34px;border:2px solid var(--edge);border-radius:8px;background:var(--card);display:grid;place-items:center}
[aria-pressed=true] .box{background:var(--good);border-color:var(--good)}
[aria-pressed=true] .box::after{content:'';width:9px;height:17px;margin-top:-5px;border:solid var(--on-good);border-width:0 3px 3px 0;transform:rotate(45deg)}
[data-waits] .box{outline:2px dashed var(--wait);outline-offset:2px}
b{display:block;font-weight:600}
small{display:block;color:var(--ink-2);font-size:15.5px}
time{color:var(--good);font-weight:600;font-variant-numeric:tabular-nums}
:focus-visible{outline:3px solid var(--focus);outline-offset:-3px}
nav a:focus-visible{outline-offset:2px}
footer,.said{padding:16px;color:var(--ink-2);font-size:15.5px}
.said{font-size:17px;color:var(--ink)}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
[data-live] .unscripted{display:none}
@media (forced-colors:active){[aria-pressed=true] .box{background:Highlight}}
`
