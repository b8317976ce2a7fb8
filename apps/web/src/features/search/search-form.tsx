import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'

interface SearchFormProps {
  label: string
  query?: string
}

/** An ordinary form that asks for `/search?q=…`. */
export function SearchForm({ label, query = '' }: SearchFormProps) {
  return (
    <form method="get" action={paths.search} role="search" className="search-form">
      <TextField name="q" type="search" label={label} defaultValue={query} enterKeyHint="search" />
      <Button>Search</Button>
    </form>
  )
}
