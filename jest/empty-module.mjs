// Stands in for style sheets, for fonts and for `server-only`, which throws outside a React server bundle.
export default {}
