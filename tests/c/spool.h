/* A spool of a test's own: made, looked into, removed. */
#ifndef SPOOL_H
#define SPOOL_H

#include <dirent.h>
#include <ftw.h>
#include <limits.h>
#include <unistd.h>

#include "check.h"

static inline twire_spool *spool_made(void) {
    char folder[] = "/tmp/twire-spool-XXXXXX";
    twire_spool *spool = NULL;
    CHECK(mkdtemp(folder) != NULL);
    CHECK_STATUS(TWIRE_OK, twire_spool_create(folder, &spool, &error));
    CHECK_TEXT(folder, twire_spool_path(spool));
    return spool;
}

static inline int spool_remove_one(const char *path, const struct stat *about, int kind, struct FTW *place) {
    (void)about, (void)kind, (void)place;
    return remove(path);
}

static inline void spool_removed(twire_spool *spool) {
    CHECK(nftw(twire_spool_path(spool), spool_remove_one, 16, FTW_DEPTH | FTW_PHYS) == 0);
    twire_spool_free(spool);
}

/* How many files there are in one of its folders. */
static inline int spool_count(const twire_spool *spool, const char *folder) {
    char path[PATH_MAX];
    struct dirent *entry;
    int count = 0;
    DIR *open;
    snprintf(path, sizeof path, "%s/%s", twire_spool_path(spool), folder);
    open = opendir(path);
    while (open != NULL && (entry = readdir(open)) != NULL) {
        count += entry->d_name[0] != '.';
    }
    if (open != NULL) {
        closedir(open);
    }
    return count;
}

/* The text of a file, which the caller frees; NULL if it is not there. */
static inline char *spool_file(const twire_spool *spool, const char *folder, const char *id) {
    char path[PATH_MAX], *text = calloc(1, 65537);
    FILE *file;
    size_t size = 0;
    snprintf(path, sizeof path, "%s/%s/%s", twire_spool_path(spool), folder, id);
    file = fopen(path, "r");
    if (file != NULL && text != NULL) {
        size = fread(text, 1, 65536, file);
        text[size] = 0;
    }
    if (file == NULL) {
        free(text);
        return NULL;
    }
    fclose(file);
    return text;
}

#endif
