/** When a page cannot be made just now. It asks nothing of the CMS, which may be what is missing. */
export function Failure() {
  return (
    <div className="stack">
      <h1>This page cannot be shown just now</h1>
      <p className="lead">
        Something is not working on our side. Nothing that you did caused it, and nothing is lost.
      </p>
      <p>
        Try again in a few minutes, or go to <a href="/">the front page</a>.
      </p>
    </div>
  )
}
