import { runProgram } from './refusal.mjs'
import { takePictures } from './testing/take-pictures.mjs'

await runProgram(takePictures)
