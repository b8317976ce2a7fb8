import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { searchFormId } from '../../ui/search-as-typed-script'

interface SearchFormProps {
  label: string
  query?: string
  /** On the page that shows what was found, which follows what is typed where scripts run. */
  isAsTyped?: boolean
}

/** An ordinary form that asks for `/search?q=…`. */
export function SearchForm({ label, query = '', isAsTyped = false }: SearchFormProps) {
  return (
    <form
      method="get"
      action={paths.search}
      role="search"
      className="search-form"
      {...(isAsTyped && { id: searchFormId })}
    >
      <TextField name="q" type="search" label={label} defaultValue={query} enterKeyHint="search" />
      <Button>Search</Button>
    </form>
  )
}
