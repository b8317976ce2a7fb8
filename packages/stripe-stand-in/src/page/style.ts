/** What every page has in common; its colours and corners come from the session (`brand-css`). */
export const style = `
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; background: var(--ground); color: var(--on-ground); font: 1.0625rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
.banner { margin: 0; padding: .7rem 1.25rem; background: var(--night); color: var(--on-night); font-size: .9375rem; text-align: center; }
.banner::before { content: ''; display: inline-block; width: .6em; height: .6em; margin-right: .6em; border-radius: var(--dot-r); background: var(--dot); }
.page { display: grid; gap: 1.5rem; max-width: 66rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem) 3rem; }
.page > * { min-width: 0; }
.company { margin: 0 0 1.25rem; font-size: 1.25rem; line-height: 1.2; font-weight: 700; letter-spacing: -.02em; overflow-wrap: anywhere; }
h1 { margin: 0 0 1.25rem; font-size: clamp(2.1rem, 7vw, 3.25rem); line-height: 1.02; font-weight: 800; letter-spacing: -.035em; overflow-wrap: anywhere; }
h2 { margin: 0 0 .75rem; font-size: 1.375rem; line-height: 1.15; font-weight: 750; letter-spacing: -.02em; }
.sheet { padding: clamp(1.25rem, 4vw, 2.25rem); background: var(--sheet); color: var(--ink); border: 1px solid var(--line); border-radius: calc(var(--r) * 2.3); }
.alone { max-width: 40rem; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .75rem 0; border-bottom: 1px solid currentcolor; text-align: left; vertical-align: top; font-weight: 400; }
thead th { padding-top: 0; border-bottom-width: 2px; font-size: .9375rem; }
tbody th { font-weight: 600; overflow-wrap: anywhere; }
th + td, .amount { padding-left: 1rem; text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
tfoot th, tfoot td { border: 0; font-weight: 700; font-size: 1.375rem; letter-spacing: -.02em; }
small { display: block; font-size: .9375rem; font-weight: 400; }
.sheet small, .sheet .quiet { color: var(--quiet); }
.until { margin: 1.25rem 0 0; font-size: .9375rem; }
label { display: block; margin-top: 1.25rem; font-weight: 600; }
input { width: 100%; min-height: 3rem; margin-top: .35rem; padding: .65rem .85rem; font: inherit; font-variant-numeric: tabular-nums; color: var(--ink); background: var(--sheet); border: 1px solid var(--line-strong); border-radius: var(--r); }
input[aria-invalid] { border: 2px solid var(--danger); }
button, .button { display: block; width: 100%; min-height: 3rem; margin-top: 1.5rem; padding: .8rem 1.5rem; font: inherit; font-weight: 700; line-height: 1.3; text-align: center; text-decoration: none; cursor: pointer; border: 2px solid var(--accent); border-radius: var(--pill); background: var(--accent); color: var(--on-accent); }
button:active, .button:active { transform: translateY(2px); }
.second { margin-top: .75rem; background: transparent; color: var(--accent-ink); border-color: var(--accent-ink); }
.sheet a:not(.button) { color: var(--accent-ink); }
.back { margin: 1.5rem 0 0; }
.back a { display: inline-block; padding: .35rem 0; color: inherit; }
:focus-visible { outline: 3px solid currentcolor; outline-offset: 3px; }
button:focus-visible, .button:focus-visible { outline-color: var(--ink); }
.problem { grid-column: 1 / -1; padding: 1rem 1.25rem; border-left: 6px solid var(--danger); border-radius: var(--r); background: var(--danger-wash); color: var(--danger); }
.problem h2 { margin: 0; font-size: 1.125rem; }
.problem p { margin: .25rem 0 0; }
.problem a { color: inherit; }
.error { display: block; margin-top: .35rem; font-weight: 600; color: var(--danger); }
@media (min-width: 52rem) { .open { grid-template-columns: 1fr 26rem; gap: 4rem; align-items: start; } }
@media (forced-colors: active) { .sheet, .problem, button, .button { border: 2px solid; } }
`
