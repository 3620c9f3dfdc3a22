// Joins the rooms and opens the doors.
export {};
