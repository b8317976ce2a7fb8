import type { Course } from '../../content/courses/course'
import type { FirstAid } from '../keys'
import {
  defibrillatorHour,
  emergencyFirstAid,
  farFromARoad,
  firstAidAtWork,
  paediatricFirstAid,
} from './first-aid-courses'
import {
  fireWarden,
  managingSafely,
  movingAndHandling,
  notAllRight,
  riskAssessmentSurgery,
} from './safety-courses'

/** In an order in which a description only links to courses before it. */
export const allCourses: readonly Course<FirstAid>[] = [
  defibrillatorHour,
  emergencyFirstAid,
  firstAidAtWork,
  paediatricFirstAid,
  farFromARoad,
  fireWarden,
  movingAndHandling,
  notAllRight,
  managingSafely,
  riskAssessmentSurgery,
]
