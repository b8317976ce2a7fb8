'use client'

import type { Choice } from '../../load-named'
import { Options } from '../../page/options'
import { partsOf } from '../answers'
import type { CourseFacts } from '../preview-series'
import { common, Field, Problems, type SlotProps } from './slot.client'

interface WhereAndWhoProps {
  slots: SlotProps
  choices: { trainers: readonly Choice[]; venues: readonly Choice[] }
  zones: readonly Choice[]
  course: CourseFacts | null
}

export function WhereAndWho({ slots, choices, zones, course }: WhereAndWhoProps) {
  const { set } = slots
  return (
    <section className="add-dates-card" aria-labelledby="where">
      <h2 id="where">Where and with whom</h2>
      <div className="add-dates-pair">
        <Field slot="place" slots={slots} label="Place">
          <select
            {...common({ slot: 'place', slots })}
            onChange={({ target }) => set('place', target.value)}
          >
            <option value="">Choose a place</option>
            <option value="online">Online</option>
            <Options choices={choices.venues} />
          </select>
        </Field>
        <Field slot="timeZone" slots={slots} label="By the clock of">
          <select
            {...common({ slot: 'timeZone', slots })}
            onChange={({ target }) => set('timeZone', target.value)}
          >
            <Options choices={zones} />
          </select>
        </Field>
        <Field slot="places" slots={slots} label="Places">
          <input
            {...common({ slot: 'places', slots })}
            inputMode="numeric"
            autoComplete="off"
            onChange={({ target }) => set('places', target.value)}
          />
        </Field>
        <Field
          slot="minimum"
          slots={slots}
          label="Goes ahead with at least"
          help="Left empty, with any number. You decide, 14 days before at the latest."
        >
          <input
            {...common({ slot: 'minimum', slots })}
            inputMode="numeric"
            autoComplete="off"
            onChange={({ target }) => set('minimum', target.value)}
          />
        </Field>
        <Field
          slot="price"
          slots={slots}
          label="Price of its own, in pounds without VAT"
          help={`Left empty, as the course${course ? `: ${course.price}` : ''}.`}
        >
          <input
            {...common({ slot: 'price', slots })}
            inputMode="decimal"
            autoComplete="off"
            onChange={({ target }) => set('price', target.value)}
          />
        </Field>
      </div>
      {slots.answers.enquiry && <InHouse slots={slots} />}
      <Trainers slots={slots} trainers={choices.trainers} course={course} />
      <ForDelegates slots={slots} />
    </section>
  )
}

/** Made from an enquiry. */
function InHouse({ slots }: { slots: SlotProps }) {
  return (
    <Field
      slot="inHouseFor"
      slots={slots}
      label="In-house for"
      help="For your eyes alone. The enquiry and the date lead to each other."
    >
      <input
        {...common({ slot: 'inHouseFor', slots })}
        dir="auto"
        autoComplete="off"
        maxLength={200}
        onChange={({ target }) => slots.set('inHouseFor', target.value)}
      />
    </Field>
  )
}

interface TrainersProps {
  slots: SlotProps
  trainers: readonly Choice[]
  course: CourseFacts | null
}

function Trainers({ slots, trainers, course }: TrainersProps) {
  const chosen = partsOf(slots.answers.trainers)
  const usual = course?.trainers.join(', ')
  const toggle = (id: string) =>
    chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]
  return (
    <fieldset className="add-dates-trainers" id="slot-trainers" tabIndex={-1}>
      <legend>Trainers</legend>
      <div>
        {trainers.map(({ id, label }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => slots.set('trainers', toggle(id).join())}
            />
            {label}
          </label>
        ))}
      </div>
      <p className="add-dates-help">
        With nobody ticked, those of the course{usual ? `: ${usual}` : ''}.
      </p>
      <Problems of={['trainers']} slots={slots} />
    </fieldset>
  )
}

/** Private: only people who have booked receive it. */
function ForDelegates({ slots }: { slots: SlotProps }) {
  const { answers, set } = slots
  return (
    <details className="add-dates-more">
      <summary>For those who have booked</summary>
      <Field
        slot="joiningInstructions"
        slots={slots}
        label="Joining instructions"
        help="Sent to everybody who has booked. You can change them on each date."
      >
        <textarea
          {...common({ slot: 'joiningInstructions', slots })}
          rows={4}
          maxLength={4000}
          onChange={({ target }) => set('joiningInstructions', target.value)}
        />
      </Field>
      {answers.place === 'online' && (
        <Field slot="onlineLink" slots={slots} label="Link to the online room">
          <input
            {...common({ slot: 'onlineLink', slots })}
            type="url"
            autoComplete="off"
            maxLength={500}
            onChange={({ target }) => set('onlineLink', target.value)}
          />
        </Field>
      )}
    </details>
  )
}
