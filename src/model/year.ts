import { type Hours, hours } from './units';

/** 365 days: the conventional year of ENERGY STAR and Regulation (EU) 617/2013. */
export const hoursPerYear: Hours = hours(8760);

/** Hours in a week. */
export const hoursPerWeek: Hours = hours(168);

/** 8,760 / 168 = 52.142857 weeks. */
export const weeksPerYear = hoursPerYear / hoursPerWeek;
