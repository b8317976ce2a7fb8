import { useId } from 'react'
import './page-search.css'

interface PageSearchProps {
  /** Of the page that shows what is found; it reads `q`. */
  action: string
  label: string
  typed: string
  placeholder?: string
}

/** A plain form: it works before any script, and what is found has an address. */
export function PageSearch({ action, label, typed, placeholder }: PageSearchProps) {
  const id = useId()
  return (
    <form className="page-search" action={action}>
      <label htmlFor={id}>{label}</label>
      <div>
        <input
          id={id}
          type="search"
          name="q"
          key={typed}
          defaultValue={typed}
          maxLength={160}
          autoComplete="off"
          placeholder={placeholder}
          dir="auto"
        />
        <button type="submit" className="desk-press desk-press--act">
          Search
        </button>
      </div>
    </form>
  )
}
