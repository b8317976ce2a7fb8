export const style = `
:root {
  color-scheme: light dark;
  --ink: #1c2430; --quiet: #55606e; --paper: #fff; --ground: #f3f4f7; --line: #d5dae1;
  --accent: #3b3fb6; --accent-ink: #fff; --warning: #fff3cd; --warning-ink: #533f03; --error: #a3161f;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #eef1f5; --quiet: #b3bcc8; --paper: #1b212b; --ground: #12161d; --line: #3a4452;
    --accent: #b3b7ff; --accent-ink: #14163f; --warning: #4a3a06; --warning-ink: #ffeeb8; --error: #ffb3b6;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
.banner { margin: 0; padding: .75rem 1rem; text-align: center; background: var(--warning); color: var(--warning-ink); }
main { max-width: 34rem; margin: 2rem auto; padding: 1.5rem; background: var(--paper); border-radius: .75rem; }
h1 { margin: 0 0 1rem; font-size: 1.5rem; line-height: 1.25; }
h2 { margin: 2rem 0 .75rem; font-size: 1.125rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .6rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
th { overflow-wrap: anywhere; }
th + td, .amount { padding-left: 1rem; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tfoot th, tfoot td { border: 0; font-weight: 700; font-size: 1.125rem; }
.quiet { color: var(--quiet); }
small { display: block; color: var(--quiet); }
label { display: block; margin-top: 1rem; font-weight: 600; }
input { width: 100%; margin-top: .25rem; padding: .65rem .75rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--quiet); border-radius: .4rem; }
input[aria-invalid] { border: 2px solid var(--error); }
button, .button { display: block; width: 100%; margin-top: 1.25rem; padding: .8rem 1rem; font: inherit; font-weight: 700; text-align: center; text-decoration: none; cursor: pointer; border-radius: .4rem; border: 2px solid var(--accent); background: var(--accent); color: var(--accent-ink); }
.second { margin-top: .75rem; background: transparent; color: var(--accent); }
a { color: var(--accent); }
.button { color: var(--accent-ink); }
.back { margin: 1.5rem 0 0; text-align: center; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.problem { margin: 0 0 1.5rem; padding: .75rem 1rem; border: 2px solid var(--error); border-radius: .4rem; }
.problem h2 { margin: 0; }
.problem p { margin: .25rem 0 0; }
.error { display: block; margin-top: .25rem; font-weight: 600; color: var(--error); }
@media (max-width: 36rem) { main { margin: 0; border-radius: 0; } }
`
