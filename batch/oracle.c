/*
 * Finding qemu-img, learning what it is, and putting questions to it.
 */
#include "batch/oracle.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "batch/child_process.h"
#include "vmm/sys.h"

/* Looks a name up in PATH; a path with a slash is made absolute. */
static bool find_binary(const char *binary, char *ret, size_t capacity)
{
    char candidate[4096];
    if (strchr(binary, '/') != NULL) {
        char *absolute = realpath(binary, NULL);
        bool fits = absolute != NULL && strlen(absolute) < capacity;
        snprintf(ret, capacity, "%s", fits ? absolute : "");
        free(absolute);
        return fits && access(ret, X_OK) == 0;
    }
    const char *path = getenv("PATH");
    for (const char *at = path == NULL ? "/usr/bin" : path; *at != '\0';) {
        size_t chars = strcspn(at, ":");
        snprintf(candidate, sizeof(candidate), "%.*s/%s", (int)chars, at, binary);
        if (chars > 0 && access(candidate, X_OK) == 0 && candidate[0] == '/') {
            snprintf(ret, capacity, "%s", candidate);
            return true;
        }
        at += chars + (at[chars] == ':' ? 1 : 0);
    }
    return false;
}

static bool hash_binary(struct oracle *oracle, struct problem *problem)
{
    struct open_how how = {.flags = O_RDONLY | O_CLOEXEC};
    int fd = sys.openat2(AT_FDCWD, oracle->binary, &how);
    int result = fd < 0 ? -1 : digest_of_file(fd, &oracle->facts.binary_sha256);
    int error = errno;
    if (fd >= 0) {
        sys.close(fd);
    }
    return result == 0 ||
           problem_infrastructure(problem, "%s: %s", oracle->binary, strerror(error));
}

/* Asks for one thing about the program itself. */
static bool ask(const struct oracle *oracle, const char *option, struct answer_capture *capture,
                struct answer *ret, struct problem *problem)
{
    struct words words = {.word = {option, NULL}, .count = 1};
    if (!oracle_run(oracle, NULL, &words, capture, ret, problem)) {
        return false;
    }
    if (ret->ending == ANSWER_HUNG) {
        return problem_infrastructure(problem, "%s %s did not end within %llu ms", oracle->binary,
                                      option, (unsigned long long)oracle->timeout_ms);
    }
    return true;
}

/* "qemu-img version 7.2.22 (Debian ...)" */
static bool take_version(struct oracle *oracle, const struct answer *answer,
                         struct problem *problem)
{
    static const char lead[] = "qemu-img version ";
    struct oracle_facts *facts = &oracle->facts;
    const char *end = memchr(answer->out, '\n', answer->out_bytes);
    size_t chars = end == NULL ? answer->out_bytes : (size_t)(end - answer->out);
    snprintf(facts->version_text, sizeof(facts->version_text), "%.*s", (int)chars, answer->out);
    if (answer->ending != ANSWER_EXITED || answer->code != 0 ||
        strncmp(facts->version_text, lead, strlen(lead)) != 0) {
        return problem_infrastructure(problem, "%s is no qemu-img: it says '%.80s'", oracle->binary,
                                      facts->version_text);
    }
    const char *version = facts->version_text + strlen(lead);
    snprintf(facts->version, sizeof(facts->version), "%.*s", (int)strspn(version, "0123456789."),
             version);
    return isdigit((unsigned char)facts->version[0]) ||
           problem_infrastructure(problem, "%s: no version in '%.80s'", oracle->binary,
                                  facts->version_text);
}

/* "Supported formats: blkdebug blklogwrites ..." is one line of --help. */
static void take_drivers(struct oracle *oracle, const struct answer *answer)
{
    static const char lead[] = "Supported formats: ";
    const char *line = memmem(answer->out, answer->out_bytes, lead, strlen(lead));
    if (line == NULL) {
        return;
    }
    line += strlen(lead);
    size_t rest = answer->out_bytes - (size_t)(line - answer->out);
    const char *end = memchr(line, '\n', rest);
    size_t chars = end == NULL ? rest : (size_t)(end - line);
    snprintf(oracle->facts.drivers, sizeof(oracle->facts.drivers), "%.*s", (int)chars, line);
}

bool oracle_open(struct oracle *oracle, const char *binary, uint64_t timeout_ms,
                 struct problem *problem)
{
    memset(oracle, 0, sizeof(*oracle));
    oracle->timeout_ms = timeout_ms;
    if (!find_binary(binary, oracle->binary, sizeof(oracle->binary))) {
        return problem_infrastructure(problem, "%s: no such program", binary);
    }
    struct answer_capture *capture = malloc(sizeof(*capture));
    if (capture == NULL || !capture_init(capture)) {
        free(capture);
        return problem_memory(problem);
    }
    struct answer answer;
    bool good =
        hash_binary(oracle, problem) && ask(oracle, "--version", capture, &answer, problem) &&
        take_version(oracle, &answer, problem) && ask(oracle, "--help", capture, &answer, problem);
    if (good) {
        take_drivers(oracle, &answer);
    }
    capture_free(capture);
    free(capture);
    return good;
}

bool oracle_run(const struct oracle *oracle, const char *folder, const struct words *words,
                struct answer_capture *capture, struct answer *ret, struct problem *problem)
{
    const char *argv[CASE_WORDS_MAX + 2] = {"qemu-img"};
    memcpy(argv + 1, words->word, (words->count + 1) * sizeof(argv[0]));
    struct child_command command = {
        .program = oracle->binary,
        .argv = argv,
        .folder = folder,
        .timeout_ms = oracle->timeout_ms,
    };
    return child_run(&command, capture, ret, problem);
}
