const font = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif"

/** The website's colours: ink on paper, one accent. */
export const styles = {
  page: `margin:0;padding:0;background-color:#f4f2ee;color:#17222f;${font};font-size:16px;line-height:1.5`,
  around: 'padding:24px 12px',
  frame: 'max-width:600px;width:100%;text-align:left',
  name: `padding:0 20px 14px;${font};font-size:18px;font-weight:700;color:#17222f`,
  letter: `padding:24px 20px 12px;background-color:#ffffff;border-top:4px solid #a43b1c;${font};font-size:16px;line-height:1.5;color:#17222f`,
  foot: `padding:16px 20px;${font};font-size:14px;line-height:1.5;color:#465361`,
  paragraph: 'margin:0 0 16px',
  box: 'margin:0 0 16px;padding:12px 16px;border-left:4px solid #a43b1c;background-color:#f7f5f1;color:#17222f;word-break:break-word',
  heading: 'margin:0 0 4px;font-size:16px;line-height:1.4;font-weight:700',
  line: 'margin:0 0 4px',
  figures: 'margin:0 0 20px;border-collapse:collapse;width:100%',
  label:
    'padding:8px 12px 8px 0;border-bottom:1px solid #d9d5cc;font-weight:400;vertical-align:top',
  amount:
    'padding:8px 0;border-bottom:1px solid #d9d5cc;white-space:nowrap;vertical-align:top;font-variant-numeric:tabular-nums',
  totalLabel: 'padding:10px 12px 10px 0;font-weight:700;vertical-align:top',
  totalAmount:
    'padding:10px 0;font-weight:700;white-space:nowrap;vertical-align:top;font-variant-numeric:tabular-nums',
  button:
    'display:inline-block;padding:12px 22px;border-radius:4px;background-color:#a43b1c;color:#ffffff;font-weight:700;text-decoration:none',
  link: 'color:#7f2b12;word-break:break-word',
} as const

/** Programs with a dark mode of their own that ignore this darken the colours above, which bear it. */
export const darkStyles = `
@media (prefers-color-scheme: dark) {
.page { background-color: #12171d !important; color: #eceff2 !important }
.name { color: #eceff2 !important }
.letter { background-color: #1c232b !important; color: #eceff2 !important; border-top-color: #e88a67 !important }
.foot { color: #b4bdc6 !important }
.box { background-color: #262f39 !important; color: #eceff2 !important; border-left-color: #e88a67 !important }
.label, .amount { border-bottom-color: #3b4651 !important }
.button { background-color: #f0a284 !important; color: #2a0f05 !important }
.link { color: #f0a284 !important }
}
`
