/*
 * Messages; see message.h. Both streams are written unbuffered, by whole messages or pieces, so
 * that nothing is left to lose when the process ends.
 */
#include "vmm/cli/message.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vmm/cli/command.h"
#include "vmm/sys.h"

#define MESSAGE_BYTES 16384u /* a file name, and words around it */

static bool write_all(int fd, const char *bytes, size_t length)
{
    while (length > 0) {
        ssize_t written = sys.write(fd, bytes, length);
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        bytes += written;
        length -= (size_t)written;
    }
    return true;
}

bool message_out(const char *bytes, size_t length)
{
    return write_all(STDOUT_FILENO, bytes, length);
}

bool message_err(const char *bytes, size_t length)
{
    return write_all(STDERR_FILENO, bytes, length);
}

void message_raw(const char *text)
{
    (void)message_err(text, strlen(text));
}

static void say(const char *format, va_list arguments) __attribute__((format(printf, 1, 0)));

static void say(const char *format, va_list arguments)
{
    char text[MESSAGE_BYTES];

    (void)vsnprintf(text, sizeof(text), format, arguments);
    message_raw(PROGRAM ": ");
    message_raw(text);
    message_raw("\n");
}

void message_error(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
}

void message_usage(const char *format, ...)
{
    va_list arguments;

    va_start(arguments, format);
    say(format, arguments);
    va_end(arguments);
    message_raw("Try '" PROGRAM " --help' for more information\n");
}
