interface PaginationProps {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  /** What is paged, for those who hear the page: "Articles". */
  label: string
}

export function Pagination({ page, pageCount, hrefOf, label }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav className="pages" aria-label={`${label}: pages`}>
      <span>
        {page > 1 && <PageLink href={hrefOf(page - 1)} rel="prev" text="Previous page" />}
      </span>
      <span className="soft">
        Page {page} of {pageCount}
      </span>
      <span>
        {page < pageCount && <PageLink href={hrefOf(page + 1)} rel="next" text="Next page" />}
      </span>
    </nav>
  )
}

function PageLink({ href, rel, text }: { href: string; rel: 'prev' | 'next'; text: string }) {
  return (
    <a className="link" href={href} rel={rel}>
      {text}
    </a>
  )
}
