/*
 * The writers' ops tables, one a format. Only the table that lists them needs this.
 */
#ifndef INSTAR_GUEST_WRITERS_WRITERS_H
#define INSTAR_GUEST_WRITERS_WRITERS_H

#include "guest/writers/writer.h"

extern const struct writer writer_parallels;
extern const struct writer writer_qcow;
extern const struct writer writer_qcow2;
extern const struct writer writer_qed;
extern const struct writer writer_raw;
extern const struct writer writer_vdi;
extern const struct writer writer_vhdx;
extern const struct writer writer_vmdk;
extern const struct writer writer_vpc;

#endif
