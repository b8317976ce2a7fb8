export { helpAsMarkdown } from './help-as-markdown'
export { helpTasksFor, hrefOfTask } from './help-tasks-for'
export { titleOf } from './task'
