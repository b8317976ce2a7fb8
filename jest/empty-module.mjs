// Stands in for style sheets and for `server-only`, which throws outside a React server bundle.
export default {}
