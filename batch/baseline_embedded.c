/*
 * The object file with the database is made by batch/BUILD.
 */
#include "batch/baseline_embedded.h"

extern const unsigned char baseline_embedded_db[];
extern const size_t baseline_embedded_db_bytes;

bool baseline_open_default(struct baseline_db *baselines, const char *path, struct problem *problem)
{
    if (path != NULL) {
        return baseline_open(baselines, path, problem);
    }
    return baseline_open_image(baselines, "embedded baselines", baseline_embedded_db,
                               baseline_embedded_db_bytes, problem);
}
