/*
 * The drivers' ops tables, one a format. Only the table that lists them (table.c) needs this.
 */
#ifndef INSTAR_GUEST_FORMATS_DRIVERS_H
#define INSTAR_GUEST_FORMATS_DRIVERS_H

#include "guest/formats/format.h"

extern const struct format format_bochs;
extern const struct format format_cloop;
extern const struct format format_dmg;
extern const struct format format_luks;
extern const struct format format_parallels;
extern const struct format format_qcow;
extern const struct format format_qcow2;
extern const struct format format_qed;
extern const struct format format_raw;
extern const struct format format_vdi;
extern const struct format format_vhdx;
extern const struct format format_vmdk;
extern const struct format format_vpc;

#endif
