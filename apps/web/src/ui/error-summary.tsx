import { fieldId } from './field'

interface FieldProblem {
  path: string
  message: string
}

/** All problems of a form at its top, each leading to its field. The page's title should say "Error:" too. */
export function ErrorSummary({ problems }: { problems: readonly FieldProblem[] }) {
  if (problems.length === 0) return null
  return (
    // Focus belongs here when the page comes back, so that it is read out first.
    <div className="notice bad" role="alert" tabIndex={-1} id="error-summary" autoFocus>
      <h2>There is a problem</h2>
      <ul>
        {problems.map(({ path, message }) => (
          <li key={path}>
            <a href={`#${fieldId(path)}`}>{message}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
