/*
 * The virtio-blk device over plain memory: good requests are served exactly, a broken queue is a
 * guest fault, a broken file is an I/O error, and short or interrupted reads are nobody's problem.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "vmm/sys.h"
#include "vmm/virtio_block.h"

#define QUEUE (GUEST_DATA_GPA + 0x10000)
#define HEADER (GUEST_DATA_GPA + 0x20000)
#define STATUS (GUEST_DATA_GPA + 0x20100)
#define BUFFER (GUEST_DATA_GPA + 0x30000)
/* Not a multiple of 512: the tail must read as zeros. */
#define FILE_BYTES 70000u

static struct guest_memory memory;
static struct block_devices devices;
static struct sys_table real_sys;
static int file = -1;
static const char *what;

static void *at(gpa_t address, uint64_t length)
{
    void *place = guest_memory_at(&memory, address, length);
    assert_non_null(place);
    return place;
}

static struct virtqueue *queue(void)
{
    return at(QUEUE, sizeof(struct virtqueue));
}

static unsigned char pattern(uint64_t offset)
{
    return (unsigned char)(offset * 7 + offset / 256 + 1);
}

static int begin(void **state)
{
    (void)state;
    real_sys = sys;
    const char *folder = getenv("TEST_TMPDIR");
    file = open(folder != NULL ? folder : "/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    static unsigned char bytes[FILE_BYTES];
    for (size_t i = 0; i < sizeof(bytes); i++) {
        bytes[i] = pattern(i);
    }
    if (file < 0 || write(file, bytes, sizeof(bytes)) != (ssize_t)sizeof(bytes) ||
        guest_memory_map(&memory, 4 << 20) != 0) {
        return -1;
    }
    devices = (struct block_devices){
        .queue_base = QUEUE,
        .count = 1,
        .read_bytes_max = 1 << 24,
        .device = {{.fd = file, .size_bytes = FILE_BYTES}},
    };
    what = NULL;
    return 0;
}

static int end(void **state)
{
    (void)state;
    sys = real_sys;
    guest_memory_unmap(&memory);
    return close(file);
}

/* Puts a three-part request into the queue, as the driver does. */
static void ask(uint32_t type, uint64_t sector, gpa_t buffer, uint32_t length)
{
    struct blk_request request = {.type = type, .sector = sector};
    memcpy(at(HEADER, sizeof(request)), &request, sizeof(request));
    *(uint8_t *)at(STATUS, 1) = 0xff;
    queue()->desc[0] = (struct virtq_desc){HEADER, sizeof(request), VIRTQ_DESC_F_NEXT, 1};
    queue()->desc[1] =
        (struct virtq_desc){buffer, length, VIRTQ_DESC_F_NEXT | VIRTQ_DESC_F_WRITE, 2};
    queue()->desc[2] = (struct virtq_desc){STATUS, 1, VIRTQ_DESC_F_WRITE, 0};
    queue()->avail.ring[queue()->avail.idx % QUEUE_SIZE] = 0;
    queue()->avail.idx++;
}

static enum block_result notify(void)
{
    return block_notify(&devices, &memory, 0, &what);
}

static uint8_t status(void)
{
    return *(uint8_t *)at(STATUS, 1);
}

static void expect_file_bytes(uint64_t offset, uint64_t length)
{
    const unsigned char *bytes = at(BUFFER, length);
    for (uint64_t i = 0; i < length; i++) {
        assert_int_equal(bytes[i], offset + i < FILE_BYTES ? pattern(offset + i) : 0);
    }
}

static void test_reads(void **state)
{
    (void)state;
    for (unsigned i = 0; i < 3 * QUEUE_SIZE; i++) {
        uint64_t sector = i % (FILE_BYTES / SECTOR_BYTES);
        memset(at(BUFFER, 4096), 0xee, 4096);
        ask(BLK_IN, sector, BUFFER, 4096);
        assert_int_equal(notify(), BLOCK_OK);
        assert_int_equal(status(), BLK_STATUS_OK);
        assert_int_equal(queue()->used.idx, i + 1);
        assert_int_equal(queue()->used.ring[i % QUEUE_SIZE].id, 0);
        assert_int_equal(queue()->used.ring[i % QUEUE_SIZE].len, 4096 + 1);
        expect_file_bytes(sector * SECTOR_BYTES, 4096);
    }
    assert_int_equal(devices.read_bytes, 3 * QUEUE_SIZE * 4096);
}

static void test_reads_past_the_end(void **state)
{
    (void)state;
    memset(at(BUFFER, 131072), 0xee, 131072);
    ask(BLK_IN, 0, BUFFER, 131072);
    assert_int_equal(notify(), BLOCK_OK);
    expect_file_bytes(0, 131072);
    memset(at(BUFFER, 512), 0xee, 512);
    ask(BLK_IN, 1 << 20, BUFFER, 512);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_OK);
    expect_file_bytes(1 << 29, 512);
    ask(BLK_IN, UINT64_MAX, BUFFER, 512);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_IOERR);
}

static void test_reads_into_pieces(void **state)
{
    (void)state;
    ask(BLK_IN, 1, BUFFER, 1000);
    queue()->desc[1].next = 3;
    queue()->desc[3] =
        (struct virtq_desc){BUFFER + 1000, 0, VIRTQ_DESC_F_NEXT | VIRTQ_DESC_F_WRITE, 4};
    queue()->desc[4] =
        (struct virtq_desc){BUFFER + 1000, 3096, VIRTQ_DESC_F_NEXT | VIRTQ_DESC_F_WRITE, 2};
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_OK);
    expect_file_bytes(512, 4096);
}

static void test_batch(void **state)
{
    (void)state;
    ask(BLK_IN, 0, BUFFER, 512);
    ask(BLK_IN, 0, BUFFER, 512);
    ask(BLK_IN, 0, BUFFER, 512);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(queue()->used.idx, 3);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(queue()->used.idx, 3);
}

static void test_extents(void **state)
{
    (void)state;
    assert_int_equal(ftruncate(file, 0), 0);
    assert_int_equal(ftruncate(file, 1000000), 0);
    assert_int_equal(pwrite(file, "x", 1, 262144), 1);
    devices.device[0].size_bytes = 1000000;
    ask(BLK_EXTENTS, 0, BUFFER, 10 * sizeof(struct alloc_extent));
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_OK);
    uint32_t bytes = queue()->used.ring[0].len - 1;
    assert_true(bytes > 0 && bytes % sizeof(struct alloc_extent) == 0);
    const struct alloc_extent *extents = at(BUFFER, bytes);
    uint64_t end_bytes = 0;
    for (uint32_t i = 0; i < bytes / sizeof(*extents); i++) {
        assert_int_equal(extents[i].start, end_bytes);
        assert_true(extents[i].length > 0 && extents[i].is_data <= 1);
        end_bytes += extents[i].length;
    }
    assert_int_equal(end_bytes, 1000000);
    ask(BLK_EXTENTS, 0, BUFFER, sizeof(struct alloc_extent) + 5);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(queue()->used.ring[1].len - 1, sizeof(struct alloc_extent));
    ask(BLK_EXTENTS, 1 << 20, BUFFER, sizeof(struct alloc_extent));
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(queue()->used.ring[2].len - 1, 0);
}

static off_t lseek_einval(int fd, off_t offset, int whence)
{
    (void)fd, (void)offset, (void)whence;
    errno = EINVAL;
    return -1;
}

static off_t lseek_eio(int fd, off_t offset, int whence)
{
    (void)fd, (void)offset, (void)whence;
    errno = EIO;
    return -1;
}

static void test_extents_of_other_file_systems(void **state)
{
    (void)state;
    sys.lseek = lseek_einval;
    ask(BLK_EXTENTS, 0, BUFFER, 10 * sizeof(struct alloc_extent));
    assert_int_equal(notify(), BLOCK_OK);
    const struct alloc_extent *extent = at(BUFFER, sizeof(*extent));
    assert_int_equal(queue()->used.ring[0].len - 1, sizeof(*extent));
    assert_int_equal(extent->length, FILE_BYTES);
    assert_int_equal(extent->is_data, 1);
    sys.lseek = lseek_eio;
    ask(BLK_EXTENTS, 0, BUFFER, 10 * sizeof(struct alloc_extent));
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_IOERR);
}

static void test_other_requests_are_unsupported(void **state)
{
    (void)state;
    static const uint32_t types[] = {BLK_OUT,      BLK_FLUSH, BLK_DISCARD, BLK_WRITE_ZEROES,
                                     BLK_TRUNCATE, 2,         UINT32_MAX};
    for (size_t i = 0; i < sizeof(types) / sizeof(types[0]); i++) {
        ask(types[i], 0, BUFFER, 512);
        assert_int_equal(notify(), BLOCK_OK);
        assert_int_equal(status(), BLK_STATUS_UNSUPPORTED);
    }
}

static unsigned calls;

static ssize_t preadv_short(int fd, const struct iovec *pieces, int count, off_t offset)
{
    (void)count;
    size_t length = pieces[0].iov_len < 700 ? pieces[0].iov_len : 700;
    return pread(fd, pieces[0].iov_base, length, offset);
}

static ssize_t preadv_interrupted(int fd, const struct iovec *pieces, int count, off_t offset)
{
    if (calls++ % 2 == 0) {
        errno = EINTR;
        return -1;
    }
    return preadv_short(fd, pieces, count, offset);
}

static ssize_t preadv_second_fails(int fd, const struct iovec *pieces, int count, off_t offset)
{
    if (calls++ == 1) {
        errno = EIO;
        return -1;
    }
    return preadv_short(fd, pieces, count, offset);
}

static void test_short_and_interrupted_reads(void **state)
{
    (void)state;
    sys.preadv = preadv_short;
    ask(BLK_IN, 0, BUFFER, 131072);
    assert_int_equal(notify(), BLOCK_OK);
    expect_file_bytes(0, 131072);
    memset(at(BUFFER, 131072), 0xee, 131072);
    sys.preadv = preadv_interrupted;
    ask(BLK_IN, 0, BUFFER, 131072);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_OK);
    expect_file_bytes(0, 131072);
}

static void test_io_error(void **state)
{
    (void)state;
    calls = 0;
    sys.preadv = preadv_second_fails;
    ask(BLK_IN, 0, BUFFER, 4096);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_IOERR);
}

static void test_file_that_changes_size(void **state)
{
    (void)state;
    assert_int_equal(ftruncate(file, 1000), 0);
    ask(BLK_IN, 0, BUFFER, 4096);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_OK);
    assert_int_equal(*((unsigned char *)at(BUFFER, 1001) + 1000), 0);
    /* Grown: the guest sees no more than the size it was told. */
    assert_int_equal(ftruncate(file, 0), 0);
    assert_int_equal(pwrite(file, "x", 1, FILE_BYTES), 1);
    ask(BLK_IN, FILE_BYTES / SECTOR_BYTES, BUFFER, 512);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(*((unsigned char *)at(BUFFER, 512) + FILE_BYTES % SECTOR_BYTES), 0);
}

static void test_read_budget(void **state)
{
    (void)state;
    devices.read_bytes_max = 8192;
    ask(BLK_IN, 0, BUFFER, 8192);
    assert_int_equal(notify(), BLOCK_OK);
    ask(BLK_IN, 0, BUFFER, 512);
    assert_int_equal(notify(), BLOCK_LIMIT);
    assert_string_equal(what, "bytes read");
}

static void expect_fault(const char *reason)
{
    assert_int_equal(notify(), BLOCK_GUEST_FAULT);
    assert_string_equal(what, reason);
    devices.device[0].seen = queue()->avail.idx;
}

static void test_broken_queues(void **state)
{
    (void)state;
    assert_int_equal(block_notify(&devices, &memory, 1, &what), BLOCK_GUEST_FAULT);
    assert_int_equal(block_notify(&devices, &memory, UINT32_MAX, &what), BLOCK_GUEST_FAULT);
    queue()->avail.idx = QUEUE_SIZE + 1;
    expect_fault("more requests than the queue holds");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->avail.ring[(queue()->avail.idx - 1) % QUEUE_SIZE] = QUEUE_SIZE;
    expect_fault("descriptor index out of range");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[1].next = 0xffff;
    expect_fault("descriptor index out of range");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[1].next = 1;
    expect_fault("endless descriptor chain");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[1].flags |= 4; /* indirect: never offered */
    expect_fault("unknown descriptor flags");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[0].flags = 0;
    expect_fault("request without header and status");
}

static void test_broken_chains(void **state)
{
    (void)state;
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[0].len = 15;
    expect_fault("bad request header descriptor");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[0].flags |= VIRTQ_DESC_F_WRITE;
    expect_fault("bad request header descriptor");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[2].len = 2;
    expect_fault("bad request status descriptor");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[2].flags = 0;
    expect_fault("bad request status descriptor");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[1].flags = VIRTQ_DESC_F_NEXT;
    expect_fault("read request without a buffer");
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[0].next = 2;
    expect_fault("read request without a buffer");
    ask(BLK_EXTENTS, 0, BUFFER, 512);
    queue()->desc[0].next = 2;
    expect_fault("extents request without its one buffer");
    ask(BLK_IN, 0, BUFFER, BLOCK_REQUEST_BYTES_MAX + 1);
    expect_fault("request too long");
}

static void test_addresses_outside(void **state)
{
    (void)state;
    static const gpa_t bad[] = {0,
                                GUEST_CONFIG_GPA,
                                GUEST_TEXT_GPA,
                                GUEST_RODATA_GPA,
                                GUEST_DATA_GPA - 1,
                                GUEST_DATA_GPA + (4 << 20) - 511,
                                GUEST_DOORBELL_GPA,
                                UINT64_MAX - 511,
                                UINT64_MAX};
    for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
        ask(BLK_IN, 0, bad[i], 512);
        expect_fault("descriptor outside the guest's memory");
        ask(BLK_IN, 0, BUFFER, 512);
        queue()->desc[0].addr = bad[i];
        if (guest_memory_at(&memory, bad[i], sizeof(struct blk_request)) == NULL) {
            expect_fault("descriptor outside the guest's memory");
        } else {
            devices.device[0].seen = queue()->avail.idx;
        }
    }
    ask(BLK_IN, 0, BUFFER, 512);
    queue()->desc[2].addr = UINT64_MAX;
    expect_fault("descriptor outside the guest's memory");
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, begin, end)

/* The same with data that the device reads. */
static void ask_out(uint32_t type, uint64_t sector, uint32_t length)
{
    ask(type, sector, BUFFER, length);
    queue()->desc[1].flags = VIRTQ_DESC_F_NEXT;
}

static void expect_out(uint32_t type, uint64_t sector, uint32_t length, enum blk_status want)
{
    ask_out(type, sector, length);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), want);
}

/* BLK_TRUNCATE or, with a second number, BLK_WRITE_ZEROES. */
static void expect_numbers(uint32_t type, uint64_t first, uint64_t second, enum blk_status want)
{
    const uint64_t numbers[2] = {first, second};

    memcpy(at(BUFFER, sizeof(numbers)), numbers, sizeof(numbers));
    expect_out(type, 0, type == BLK_TRUNCATE ? 8 : 16, want);
}

static void make_writable(uint64_t capacity_bytes)
{
    devices.device[0].writable = true;
    devices.device[0].size_bytes = 0;
    devices.device[0].capacity_bytes = capacity_bytes;
    devices.written_bytes_max = 1 << 24;
    devices.file_bytes_max = 1 << 24;
}

/* Bytes [start, end) of the file are all `byte`, or with -1 what they were at the beginning. */
static void expect_stored(uint64_t start, uint64_t end, int byte)
{
    static unsigned char bytes[FILE_BYTES];

    assert_true(end <= sizeof(bytes));
    assert_int_equal(pread(file, bytes, sizeof(bytes), 0), FILE_BYTES);
    for (uint64_t i = start; i < end; i++) {
        assert_int_equal(bytes[i], byte < 0 ? pattern(i) : byte);
    }
}

/* A block device is like a new file: what was there before reads as zeros up to the new length. */
static void test_block_device_is_made_new(void **state)
{
    (void)state;
    make_writable(65536);
    memset(at(BUFFER, 4096), 0x5a, 4096);
    expect_out(BLK_OUT, 16, 4096, BLK_STATUS_OK);
    expect_stored(0, 8192, 0);
    expect_stored(8192, 12288, 0x5a);
    expect_stored(12288, FILE_BYTES, -1);
    /* Back, over a part that was made zeros. */
    memset(at(BUFFER, 512), 0x5b, 512);
    expect_out(BLK_OUT, 1, 512, BLK_STATUS_OK);
    expect_numbers(BLK_TRUNCATE, 20480, 0, BLK_STATUS_OK);
    assert_int_equal(devices.device[0].size_bytes, 20480);
    expect_stored(12288, FILE_BYTES, -1); /* not before the end */
    assert_int_equal(block_settle(&devices), 0);
    expect_stored(0, 512, 0);
    expect_stored(512, 1024, 0x5b);
    expect_stored(1024, 8192, 0);
    expect_stored(8192, 12288, 0x5a);
    expect_stored(12288, 20480, 0);
    expect_stored(20480, FILE_BYTES, -1);
}

static void test_block_device_reads_as_new(void **state)
{
    (void)state;
    make_writable(65536);
    expect_numbers(BLK_TRUNCATE, 8192, 0, BLK_STATUS_OK);
    ask(BLK_IN, 0, BUFFER, 4096);
    assert_int_equal(notify(), BLOCK_OK);
    assert_int_equal(status(), BLK_STATUS_OK);
    for (unsigned i = 0; i < 4096; i++) {
        assert_int_equal(((unsigned char *)at(BUFFER, 4096))[i], 0);
    }
    /* Shorter and longer again: what was cut off is gone. */
    memset(at(BUFFER, 512), 0x5a, 512);
    expect_out(BLK_OUT, 8, 512, BLK_STATUS_OK);
    expect_numbers(BLK_TRUNCATE, 1024, 0, BLK_STATUS_OK);
    expect_numbers(BLK_TRUNCATE, 8192, 0, BLK_STATUS_OK);
    expect_numbers(BLK_WRITE_ZEROES, 9000, 1000, BLK_STATUS_OK);
    assert_int_equal(devices.device[0].size_bytes, 10000);
    assert_int_equal(block_settle(&devices), 0);
    expect_stored(0, 10000, 0);
    expect_stored(10000, FILE_BYTES, -1);
}

static void test_block_device_cannot_grow(void **state)
{
    (void)state;
    make_writable(8192);
    expect_out(BLK_OUT, 16, 512, BLK_STATUS_NO_SPACE);
    expect_out(BLK_OUT, 15, 1024, BLK_STATUS_NO_SPACE);
    expect_numbers(BLK_TRUNCATE, 8193, 0, BLK_STATUS_NO_SPACE);
    expect_numbers(BLK_WRITE_ZEROES, 4096, 4097, BLK_STATUS_NO_SPACE);
    expect_out(BLK_OUT, 15, 512, BLK_STATUS_OK);
    /* An empty disk leaves nothing that looks like an image. */
    make_writable(8192);
    devices.device[0].fresh_from = 0;
    assert_int_equal(ftruncate(file, 0), 0);
    assert_int_equal(write(file, (char[512]){'Q', 'F', 'I'}, 512), 512);
    assert_int_equal(block_settle(&devices), 0);
    char first[4];
    assert_int_equal(pread(file, first, sizeof(first), 0), sizeof(first));
    assert_memory_equal(first, "\0\0\0", sizeof(first));
}

/* falloc_calls counts what is set aside; a file system that cannot do it gets zeros instead. */
static unsigned falloc_calls;

static int counting_fallocate(int fd, int mode, off_t offset, off_t length)
{
    falloc_calls += mode == 0;
    return real_sys.fallocate(fd, mode, offset, length);
}

static int refusing_fallocate(int fd, int mode, off_t offset, off_t length)
{
    (void)fd, (void)mode, (void)offset, (void)length;
    errno = EOPNOTSUPP;
    return -1;
}

static int full_fallocate(int fd, int mode, off_t offset, off_t length)
{
    (void)fd, (void)mode, (void)offset, (void)length;
    errno = ENOSPC;
    return -1;
}

static void test_preallocation(void **state)
{
    static const struct {
        enum preallocation mode;
        int (*fallocate)(int fd, int mode, off_t offset, off_t length);
        enum blk_status want;
        unsigned calls;
    } rows[] = {
        {PREALLOCATION_FALLOC, counting_fallocate, BLK_STATUS_OK, 1},
        {PREALLOCATION_FALLOC, refusing_fallocate, BLK_STATUS_OK, 0},
        {PREALLOCATION_FALLOC, full_fallocate, BLK_STATUS_NO_SPACE, 0},
        {PREALLOCATION_FULL, counting_fallocate, BLK_STATUS_OK, 0},
    };

    (void)state;
    for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
        struct stat now;
        make_writable(0);
        devices.device[0].preallocation = rows[i].mode;
        assert_int_equal(ftruncate(file, 0), 0);
        falloc_calls = 0;
        sys.fallocate = rows[i].fallocate;
        expect_numbers(BLK_TRUNCATE, 1 << 20, 0, rows[i].want);
        sys = real_sys;
        assert_int_equal(falloc_calls, rows[i].calls);
        assert_int_equal(fstat(file, &now), 0);
        if (rows[i].want == BLK_STATUS_OK) {
            assert_int_equal(now.st_size, 1 << 20);
            assert_true((uint64_t)now.st_blocks * 512 >= 1 << 20);
        }
    }
    /* It counts as written. */
    devices.written_bytes_max = devices.written_bytes + 1000;
    const uint64_t size = 2 << 20;
    memcpy(at(BUFFER, sizeof(size)), &size, sizeof(size));
    devices.device[0].size_bytes = 0;
    ask_out(BLK_TRUNCATE, 0, sizeof(size));
    assert_int_equal(notify(), BLOCK_LIMIT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(test_reads),
        TEST(test_reads_past_the_end),
        TEST(test_reads_into_pieces),
        TEST(test_batch),
        TEST(test_extents),
        TEST(test_extents_of_other_file_systems),
        TEST(test_other_requests_are_unsupported),
        TEST(test_short_and_interrupted_reads),
        TEST(test_io_error),
        TEST(test_file_that_changes_size),
        TEST(test_read_budget),
        TEST(test_broken_queues),
        TEST(test_broken_chains),
        TEST(test_addresses_outside),
        TEST(test_block_device_is_made_new),
        TEST(test_block_device_reads_as_new),
        TEST(test_block_device_cannot_grow),
        TEST(test_preallocation),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
