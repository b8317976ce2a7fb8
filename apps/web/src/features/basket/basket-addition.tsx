import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import type { Additions } from '@lectern/shared/basket/additions'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { visitField } from '../../ui/visit-script'
import type { BasketLine } from '../../views/basket'

/** Which course date "Book" was pressed for, as the address says that led here. */
export interface JustPressed {
  added?: string | string[] | undefined
  already?: string | string[] | undefined
}

interface BasketAdditionProps {
  pressed: JustPressed
  lines: readonly BasketLine[]
  additions: Additions
  /** Makes pressing "Add" twice with one page the same as pressing it once. */
  visit: string
}

/**
 * What pressing "Book" did, with the way back. It is said of what stands: once undone or removed,
 * nothing was added, whatever an old address says.
 */
export function BasketAddition({ pressed, lines, additions, visit }: BasketAdditionProps) {
  const { added, already } = pressed
  const addition = additions.find(({ runId }) => runId === (added ?? already))
  const line = addition && lines.find(({ runId }) => runId === addition.runId)
  if (!line) return null
  const what = (count: number) => `${placesWords(count)} on ${line.courseTitle}, ${line.days}`
  if (added === line.runId) {
    return (
      <Notice kind="good" heading={`Added: ${what(addition.count)}`}>
        <div className="actions">
          <Undo line={line} />
        </div>
      </Notice>
    )
  }
  return (
    <Notice>
      <p>
        <strong>Already in your basket: {what(line.count)}</strong>
      </p>
      <p>It was there before, so it was not added a second time.</p>
      <div className="actions">
        <AddMore runId={line.runId} count={addition.count} visit={visit} />
        <Undo line={line} />
      </div>
    </Notice>
  )
}

function Undo({ line: { runId, courseTitle, days } }: { line: BasketLine }) {
  return (
    <form method="post" action={paths.undoAdding(runId)}>
      <Button weight="secondary">
        Undo
        <span className="visually-hidden">
          : {courseTitle}, {days}
        </span>
      </Button>
    </form>
  )
}

function AddMore({ runId, count, visit }: { runId: string; count: number; visit: string }) {
  return (
    <form method="post" action={paths.addToBasket}>
      <input type="hidden" name="runId" value={runId} />
      <input type="hidden" name="count" value={count} />
      <input type="hidden" name={visitField} value={visit} />
      <Button weight="secondary">Add {placesWords(count)} more</Button>
    </form>
  )
}
