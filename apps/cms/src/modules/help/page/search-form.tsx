import Link from 'next/link'

/** A plain form: it works before any script, and what is found has an address. */
export function SearchForm({ typed, count }: { typed: string; count: number }) {
  return (
    <search>
      <form className="help-search" action="/admin/help">
        <label htmlFor="help-words">How do I …?</label>
        <div>
          <input
            id="help-words"
            type="search"
            name="q"
            key={typed}
            defaultValue={typed}
            maxLength={100}
            autoComplete="off"
            placeholder="call off a date"
            dir="auto"
          />
          <button type="submit" className="desk-press desk-press--act">
            Search
          </button>
        </div>
      </form>
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
