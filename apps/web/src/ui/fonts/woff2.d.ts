/** A font's address, with a hash of what is in it. */
declare module '*.woff2?address' {
  const address: string
  export default address
}
