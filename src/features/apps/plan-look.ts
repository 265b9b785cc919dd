/** A plan in a sheet, or on a narrow screen: the room that the plan has counts, not that of the window. */
export const narrowPlan = '@container plan (width < 640px)';
