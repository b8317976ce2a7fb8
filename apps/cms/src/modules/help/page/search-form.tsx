import Link from 'next/link'

import { PageSearch } from '@cms/admin/page-search/page-search'

export function SearchForm({ typed, count }: { typed: string; count: number }) {
  return (
    <search>
      <PageSearch
        action="/admin/help"
        label="How do I …?"
        typed={typed}
        placeholder="call off a date"
      />
      {typed !== '' && <Found typed={typed} count={count} />}
    </search>
  )
}

function Found({ typed, count }: { typed: string; count: number }) {
  return (
    <p role="status">
      {count === 0 ? (
        <>
          Nothing here has “<bdi>{typed}</bdi>”. Try one word, such as “refund” or “price”.
        </>
      ) : (
        <>
          {count} found for “<bdi>{typed}</bdi>”.
        </>
      )}{' '}
      <Link href="/admin/help" prefetch={false}>
        Show everything
      </Link>
    </p>
  )
}
