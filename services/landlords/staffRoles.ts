import { z } from 'zod';

/** A member of staff, of the committee or of the panel, by id: letters, digits, `.`, `_`, `-` and `@`; never a name in words. */
export const staffIdSchema = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,99}$/u);

/**
 * What somebody can be at a landlord, as far as complaints are concerned. `deputy`: reviews in place of whom the procedure names;
 * `board_member` and `outside_reviewer`: review where nobody of the office may.
 */
export const staffRoles = [
  'complaints_officer',
  'managing_director',
  'chair',
  'committee_member',
  'panel_member',
  'deputy',
  'board_member',
  'outside_reviewer',
] as const;

/** One of `staffRoles`. */
export type StaffRole = (typeof staffRoles)[number];

/** Whether an id is the name of a role: then it stands for whoever holds that role. */
export function isStaffRole(id: string): id is StaffRole {
  return (staffRoles as readonly string[]).includes(id);
}

/** A place on the roster for whoever holds a role, counted from 1: `deputy` is the first, `deputy-2` the second. */
export interface RolePlace {
  role: StaffRole;
  number: number;
}

/** The place that an id stands for. Null: it is somebody's own id. */
export function roleOfPlace(id: string): RolePlace | null {
  const [, name = '', number = '1'] = /^([a-z_]+?)(?:-([2-9]))?$/.exec(id) ?? [];
  return isStaffRole(name) ? { role: name, number: Number(number) } : null;
}

const member = z.strictObject({ id: staffIdSchema, roles: z.array(z.enum(staffRoles)).min(1) });

/**
 * Who deals with complaints at a landlord, in the order in which a complaint goes to the next when it may not stay with
 * somebody. A landlord that names nobody names roles: `chair` as an id stands for whoever holds that office, and `deputy-2` for a
 * second deputy.
 */
export const staffSchema = z.array(member).superRefine((members, context) => {
  const ids = members.map(({ id }) => id.toLowerCase());
  ids.forEach((id, place) => {
    if (ids.indexOf(id) === place) return;
    context.addIssue({ code: 'custom', path: [place, 'id'], message: 'is there twice' });
  });
});

/** A member of staff as a landlord's file names them. */
export type NamedStaff = z.infer<typeof member>;
