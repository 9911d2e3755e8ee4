/*
 * A disk for smartd, preloaded: it answers the ATA commands that smartd -d ata sends through the HDIO ioctls
 * of Linux, for any file. FAKE_DISK names a file with the disk's state: words such as "failing" and
 * "pending=8".
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <linux/hdreg.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { IDENTIFY = 0xec, CHECK_POWER = 0xe5, SMART = 0xb0 };
enum { READ_VALUES = 0xd0, READ_THRESHOLDS = 0xd1, READ_LOG = 0xd5, RETURN_STATUS = 0xda };
enum { SECTOR = 512, READY = 0x50 };

static int state(const char *name, int otherwise) {
    const char *path = getenv("FAKE_DISK");
    FILE *file = path ? fopen(path, "re") : NULL;
    char word[64];
    size_t length = strlen(name);
    int found = otherwise;
    while (file && fscanf(file, "%63s", word) == 1) {
        if (!strncmp(word, name, length) && (word[length] == '\0' || word[length] == '=')) {
            found = word[length] == '=' ? atoi(word + length + 1) : 1;
        }
    }
    if (file) {
        fclose(file);
    }
    return found;
}

/* ATA texts have their bytes swapped in pairs. */
static void text(unsigned char *to, const char *from, int length) {
    for (int i = 0; i < length; i++) {
        to[i ^ 1] = i < (int)strlen(from) ? (unsigned char)from[i] : ' ';
    }
}

static void checksum(unsigned char *sector) {
    unsigned char sum = 0;
    for (int i = 0; i < SECTOR - 1; i++) {
        sum = (unsigned char)(sum + sector[i]);
    }
    sector[SECTOR - 1] = (unsigned char)-sum;
}

static void identify(unsigned char *sector) {
    static const unsigned short words[][2] = {
        {0, 0x0040},  {49, 0x0300}, {60, 0xffff}, {61, 0x0fff}, {80, 0x01f0},  {82, 0x0021},  {83, 0x4400},
        {84, 0x4003}, {85, 0x0001}, {86, 0x0400}, {87, 0x4003}, {100, 0x5eb0}, {101, 0x7470},
    };
    memset(sector, 0, SECTOR);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        sector[2 * words[i][0]] = (unsigned char)words[i][1];
        sector[2 * words[i][0] + 1] = (unsigned char)(words[i][1] >> 8);
    }
    text(sector + 20, "FAKE0001", 20);
    text(sector + 46, "FW1.0", 8);
    text(sector + 54, "FAKE ATA DISK 1000", 40);
}

static const int attributes[] = {1, 5, 9, 194, 197, 198};

static void values(unsigned char *sector) {
    memset(sector, 0, SECTOR);
    sector[0] = 16;
    for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
        unsigned char *row = sector + 2 + 12 * i;
        int raw = attributes[i] == 194   ? state("temperature", 35)
                  : attributes[i] == 197 ? state("pending", 0)
                  : attributes[i] == 198 ? state("uncorrectable", 0)
                                         : 0;
        row[0] = (unsigned char)attributes[i];
        row[1] = 0x33;
        row[3] = row[4] = 100;
        row[5] = (unsigned char)raw;
    }
    sector[367] = 0x5b;
    sector[368] = 3;
    sector[369] = sector[370] = 1;
    checksum(sector);
}

static void thresholds(unsigned char *sector) {
    memset(sector, 0, SECTOR);
    sector[0] = 16;
    for (size_t i = 0; i < sizeof attributes / sizeof *attributes; i++) {
        sector[2 + 12 * i] = (unsigned char)attributes[i];
    }
    checksum(sector);
}

static void answer_log(unsigned char *sector, int number) {
    memset(sector, 0, SECTOR);
    sector[0] = 1;
    if (number == 0) {
        sector[2] = sector[12] = 1;
    } else {
        checksum(sector);
    }
}

int ioctl(int file, unsigned long request, ...) {
    va_list arguments;
    va_start(arguments, request);
    unsigned char *buffer = va_arg(arguments, unsigned char *);
    va_end(arguments);
    if (request == HDIO_GET_IDENTITY) {
        identify(buffer);
        return 0;
    }
    if (request == HDIO_DRIVE_TASK) {
        int is_failing = state("failing", 0);
        if (buffer[0] == SMART && buffer[1] == RETURN_STATUS) {
            buffer[4] = is_failing ? 0xf4 : 0x4f;
            buffer[5] = is_failing ? 0x2c : 0xc2;
        }
        buffer[0] = READY;
        buffer[1] = 0;
        return 0;
    }
    if (request == HDIO_DRIVE_CMD) {
        int command = buffer[0], number = buffer[1], feature = buffer[2];
        buffer[0] = READY;
        buffer[1] = 0;
        if (command == IDENTIFY) {
            identify(buffer + 4);
        } else if (command == CHECK_POWER) {
            buffer[2] = 0xff;
        } else if (command == SMART && feature == READ_VALUES) {
            values(buffer + 4);
        } else if (command == SMART && feature == READ_THRESHOLDS) {
            thresholds(buffer + 4);
        } else if (command == SMART && feature == READ_LOG) {
            answer_log(buffer + 4, number);
        } else if (command != SMART) {
            errno = EIO;
            return -1;
        }
        return 0;
    }
    int (*real)(int, unsigned long, ...);
    void *found = dlsym(RTLD_NEXT, "ioctl");
    memcpy(&real, &found, sizeof real);
    return real(file, request, buffer);
}
