import { paths } from '@lectern/shared/addresses/paths'
import { maxTypedCodeCharacters } from '@lectern/shared/discounts/code-letters'
import { codeProblemWords } from '@lectern/shared/discounts/code-problem'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import type { PricedBasket } from '../../views/basket'
import type { CodeRefused } from './code-refused'

interface BasketCodeProps {
  code: PricedBasket['code']
  refused: CodeRefused | null
}

/** The code that makes the basket cheaper, or where one is typed; what it takes off stands at its lines. */
export function BasketCode({ code, refused }: BasketCodeProps) {
  return (
    <>
      {code && <CodeInBasket code={code} />}
      {(!code || refused) && <CodeForm refused={refused} />}
    </>
  )
}

function CodeInBasket({ code: { letters, problem } }: { code: NonNullable<PricedBasket['code']> }) {
  return (
    <form method="post" action={paths.takeCodeAway} className="stack-tight">
      <p>
        {problem ? (
          codeProblemWords(problem, letters)
        ) : (
          <>
            Your code <b>{letters}</b> is taken off.
          </>
        )}
      </p>
      <Button weight="quiet">
        Take the code away<span className="visually-hidden">: {letters}</span>
      </Button>
    </form>
  )
}

function CodeForm({ refused }: Pick<BasketCodeProps, 'refused'>) {
  return (
    <details className="fold" open={refused !== null}>
      <summary>I have a code</summary>
      <form method="post" action={paths.applyCode} className="stack-tight">
        <TextField
          name="code"
          label="Your code"
          defaultValue={refused?.letters}
          error={refused ? codeProblemWords(refused.problem, refused.letters) : undefined}
          maxLength={maxTypedCodeCharacters}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          required
        />
        <p>
          <Button weight="secondary">Use the code</Button>
        </p>
      </form>
    </details>
  )
}
