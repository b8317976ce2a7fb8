/** Drawn where the company has no logo: somebody speaks, and a few listen. */
export function CompanyMark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M11 2.5A11.5 11.5 0 0 1 11 21.5" pathLength="4.02" />
      <path className="speaker" d="M4.4 12h.1" pathLength="1" />
    </svg>
  )
}
