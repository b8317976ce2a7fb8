import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { maxQueryCharacters } from './search-words'

export function SearchForm({ query }: { query: string }) {
  return (
    <form method="get" action={paths.search} role="search" className="stack-tight">
      <TextField
        name="q"
        type="search"
        label="What are you looking for?"
        defaultValue={query}
        maxLength={maxQueryCharacters}
        enterKeyHint="search"
      />
      <Button>Search</Button>
    </form>
  )
}
