import { partsOfStep } from './parts-of-step'
import { titleOf, type HelpGroup, type HelpTask } from './task'
import { helpGroups } from './tasks/tasks'
import { whoMay } from './who-may'

/** The help of the admin, for whoever reads the repository. */
export function helpAsMarkdown(): string {
  return [heading, contents(), ...helpGroups.map(groupAsMarkdown)].join('\n\n') + '\n'
}

const heading = `# Help

What staff do again and again, step by step, as the admin has it under Help. Words of the screen are bold. This page is made from \`apps/cms/src/modules/help/tasks\` by \`npm run generate\`; change it there.`

function contents(): string {
  return helpGroups
    .map(({ heading: words, tasks }) =>
      [
        `- ${words}`,
        ...tasks.map((task) => `  - [${titleOf(task)}](#${anchorOf(titleOf(task))})`),
      ].join('\n'),
    )
    .join('\n')
}

function groupAsMarkdown({ heading: words, tasks }: HelpGroup): string {
  return [`## ${words}`, ...tasks.map(taskAsMarkdown)].join('\n\n')
}

function taskAsMarkdown(task: HelpTask): string {
  const { place, steps } = task
  const numbered = steps.map((step, index) => `${index + 1}. ${stepAsMarkdown(step)}`)
  return [
    `### ${titleOf(task)}`,
    numbered.join('\n'),
    `Who may: ${whoMay(task)}. Where: ${place.label}, \`${place.href}\`.`,
  ].join('\n\n')
}

function stepAsMarkdown(step: string): string {
  return partsOfStep(step)
    .map(({ kind, text }) => {
      if (kind === 'words') return text
      return kind === 'label' ? `**${text}**` : `\`${text}\``
    })
    .join('')
}

/** As GitHub names a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-')
}
