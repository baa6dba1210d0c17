/* A clock on the wall that somebody sets: preloaded into the desk and its database by ClockDrillIT. Tickers go on as they are. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long long none = 0;
static volatile long long *ahead = 0;

/* Seconds, in the first eight bytes of the file that CLOCK_AHEAD names. */
static long long by(void) {
    if (!ahead) {
        const char *name = getenv("CLOCK_AHEAD");
        int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
        void *bytes = file < 0 ? MAP_FAILED : mmap(0, sizeof none, PROT_READ, MAP_SHARED, file, 0);
        ahead = bytes == MAP_FAILED ? &none : bytes;
        if (file >= 0) {
            close(file);
        }
    }
    return *ahead;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *) = 0;
    if (!real) {
        real = (int (*)(clockid_t, struct timespec *)) dlsym(RTLD_NEXT, "clock_gettime");
    }
    int failed = real(clock, now);
    if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        now->tv_sec += by();
    }
    return failed;
}

int gettimeofday(struct timeval *now, void *zone) {
    struct timespec exact;
    (void) zone;
    clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *now) {
    struct timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now) {
        *now = exact.tv_sec;
    }
    return exact.tv_sec;
}
