/*
 * The machine, see machine.h. Register values follow the Intel SDM: control registers volume 3,
 * section 2.5; segment access rights section 24.4.1 (what VM entry checks); XCR0 section 2.6.
 */
#include "vmm/machine.h"

#include <assert.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdlib.h>
#include <string.h>

#include "guest/abi/config_abi.h"
#include "vmm/machine_state.h"
#include "vmm/paging.h"
#include "vmm/sys.h"

#define CR0_PE (1ull << 0)
#define CR0_MP (1ull << 1)
#define CR0_ET (1ull << 4)
#define CR0_NE (1ull << 5)
#define CR0_WP (1ull << 16)
#define CR0_PG (1ull << 31)
#define CR4_PAE (1ull << 5)
#define CR4_OSFXSR (1ull << 9)
#define CR4_OSXMMEXCPT (1ull << 10)
#define CR4_OSXSAVE (1ull << 18)
#define EFER_LME (1ull << 8)
#define EFER_LMA (1ull << 10)
#define EFER_NXE (1ull << 11)
#define RFLAGS_ALWAYS_ONE (1ull << 1)
#define XCR0_X87_SSE_AVX 7ull

#define CPUID_ENTRIES_MAX 256u
#define CPUID_1_ECX_XSAVE (1u << 26)
#define CPUID_1_ECX_AVX (1u << 28)
#define CPUID_7_EBX_AVX2 (1u << 5)

/*
 * MACHINE_CPU_PLAIN, by the leaves of the Intel SDM, volume 2, CPUID: time stamp counter, MSRs,
 * PAE, CMPXCHG8B, PGE, CMOV, MMX, FXSAVE, SSE, SSE2; NX and long mode; 40 bits of physical and 48
 * of linear address. No vendor.
 */
static struct { /* a struct kvm_cpuid2, whose last member has no length */
    uint32_t count;
    uint32_t padding;
    struct kvm_cpuid_entry2 entry[5];
} plain_cpu = {
    .count = 5,
    .entry =
        {
            {.function = 0, .eax = 1},
            {.function = 1, .edx = 0x0780a171},
            {.function = 0x80000000, .eax = 0x80000008},
            {.function = 0x80000001, .edx = 1u << 20 | 1u << 29},
            {.function = 0x80000008, .eax = 40 | 48 << 8},
        },
};
_Static_assert(offsetof(struct kvm_cpuid2, entries) == 8, "laid out alike");

/* Three pages KVM needs for itself on some processors; nothing of ours is anywhere near. */
#define TSS_ADDRESS 0xfffbd000ul

static int kvm_ioctl(int fd, unsigned long request, void *argument)
{
    return sys.ioctl(fd, request, argument);
}

/* For the requests whose argument is a number. */
static int kvm_ioctl_number(int fd, unsigned long request, unsigned long number)
{
    return sys.ioctl(fd, request, (void *)number);
}

static const struct kvm_cpuid_entry2 *find_cpuid(const struct kvm_cpuid2 *cpuid, uint32_t leaf)
{
    for (uint32_t i = 0; i < cpuid->nent; i++) {
        if (cpuid->entries[i].function == leaf && cpuid->entries[i].index == 0) {
            return &cpuid->entries[i];
        }
    }
    return NULL;
}

/* AVX state is offered when both the guest's CPUID has it; without, baseline code runs all the
 * same. */
static void choose_cpu_features(struct machine_host *host)
{
    const struct kvm_cpuid_entry2 *basic = find_cpuid(host->cpuid, 1);
    const struct kvm_cpuid_entry2 *extended = find_cpuid(host->cpuid, 7);
    uint32_t wanted = CPUID_1_ECX_XSAVE | CPUID_1_ECX_AVX;
    if (basic == NULL || (basic->ecx & wanted) != wanted) {
        return;
    }
    host->xcr0 = XCR0_X87_SSE_AVX;
    if (extended != NULL && (extended->ebx & CPUID_7_EBX_AVX2) != 0) {
        host->cpu_features |= GUEST_CPU_AVX2;
    }
}

static const char *query_host(struct machine_host *host)
{
    int version = kvm_ioctl_number(host->kvm, KVM_GET_API_VERSION, 0);
    if (version != KVM_API_VERSION) {
        errno = version < 0 ? errno : ENOTSUP;
        return "KVM_GET_API_VERSION";
    }
    if (kvm_ioctl_number(host->kvm, KVM_CHECK_EXTENSION, KVM_CAP_IMMEDIATE_EXIT) <= 0) {
        errno = ENOTSUP;
        return "KVM_CAP_IMMEDIATE_EXIT";
    }
    int run_bytes = kvm_ioctl_number(host->kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
    if (run_bytes < (int)sizeof(struct kvm_run)) {
        errno = run_bytes < 0 ? errno : ENOTSUP;
        return "KVM_GET_VCPU_MMAP_SIZE";
    }
    host->run_bytes = (size_t)run_bytes;
    return NULL;
}

const char *machine_host_ask_cpu(struct machine_host *host)
{
    if (host->cpuid != NULL) {
        return NULL;
    }
    size_t cpuid_bytes =
        sizeof(struct kvm_cpuid2) + CPUID_ENTRIES_MAX * sizeof(struct kvm_cpuid_entry2);
    struct kvm_cpuid2 *cpuid = calloc(1, cpuid_bytes);
    if (cpuid == NULL) {
        return "memory";
    }
    cpuid->nent = CPUID_ENTRIES_MAX;
    if (kvm_ioctl(host->kvm, KVM_GET_SUPPORTED_CPUID, cpuid) < 0) {
        int error = errno;
        free(cpuid);
        errno = error;
        return "KVM_GET_SUPPORTED_CPUID";
    }
    host->cpuid = cpuid;
    choose_cpu_features(host);
    return NULL;
}

const char *machine_host_open(struct machine_host *host)
{
    *host = (struct machine_host){.kvm = -1};
    const struct open_how how = {.flags = O_RDWR | O_CLOEXEC};
    host->kvm = sys.openat2(AT_FDCWD, "/dev/kvm", &how);
    if (host->kvm < 0) {
        return "/dev/kvm";
    }
    const char *failure = query_host(host);
    if (failure != NULL) {
        int error = errno;
        machine_host_close(host);
        errno = error;
    }
    return failure;
}

void machine_host_close(struct machine_host *host)
{
    free(host->cpuid);
    host->cpuid = NULL;
    if (host->kvm >= 0) {
        (void)sys.close(host->kvm);
    }
    host->kvm = -1;
}

static const char *create_vm(struct machine *machine, const struct machine_host *host,
                             const struct guest_memory *memory)
{
    machine->vm = kvm_ioctl_number(host->kvm, KVM_CREATE_VM, 0);
    if (machine->vm < 0) {
        return "KVM_CREATE_VM";
    }
    if (kvm_ioctl_number(machine->vm, KVM_SET_TSS_ADDR, TSS_ADDRESS) < 0) {
        return "KVM_SET_TSS_ADDR";
    }
    /* One slot for everything: each further slot would cost as much again. */
    struct kvm_userspace_memory_region region = {
        .slot = 0,
        .guest_phys_addr = 0,
        .memory_size = GUEST_DATA_GPA + memory->data_bytes,
        .userspace_addr = (uintptr_t)memory->base,
    };
    if (kvm_ioctl(machine->vm, KVM_SET_USER_MEMORY_REGION, &region) < 0) {
        return "KVM_SET_USER_MEMORY_REGION";
    }
    return NULL;
}

static const char *create_vcpu(struct machine *machine, const struct machine_host *host, int vm,
                               unsigned lane)
{
    machine->vcpu = kvm_ioctl_number(vm, KVM_CREATE_VCPU, lane);
    if (machine->vcpu < 0) {
        return "KVM_CREATE_VCPU";
    }
    void *run =
        sys.mmap(NULL, host->run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, machine->vcpu, 0);
    if (run == MAP_FAILED) {
        return "mmap of the vCPU";
    }
    machine->run = run;
    machine->run_bytes = host->run_bytes;
    return NULL;
}

/* Ring 3 everywhere. The guest cannot load another segment: the descriptor tables are empty. */
static void set_segments(struct kvm_sregs *sregs)
{
    const struct kvm_segment code = {
        .limit = 0xffffffff,
        .selector = 0x1b,
        .type = 11, /* execute, read, accessed */
        .present = 1,
        .dpl = 3,
        .s = 1,
        .l = 1,
        .g = 1,
    };
    struct kvm_segment data = code;
    data.selector = 0x23;
    data.type = 3; /* read, write, accessed */
    data.l = 0;
    data.db = 1;
    sregs->cs = code;
    sregs->ss = data;
    sregs->ds = data;
    sregs->es = data;
    sregs->fs = data;
    sregs->fs.base = GUEST_FS_GPA;
    sregs->gs = data;
    /* Processors refuse entry without a busy task segment; nothing of it is mapped for the guest.
     */
    sregs->tr = (struct kvm_segment){.limit = 0x67, .selector = 0x28, .type = 11, .present = 1};
    sregs->ldt = (struct kvm_segment){.type = 2, .unusable = 1};
    sregs->gdt = (struct kvm_dtable){0};
    sregs->idt = (struct kvm_dtable){0};
}

static const char *set_registers(const struct machine *machine, const struct machine_host *host,
                                 gpa_t entry, unsigned lane)
{
    const enum machine_cpu cpu = machine->cpu;
    const uint64_t xcr0 = cpu == MACHINE_CPU_HOST ? host->xcr0 : 0;
    assert(cpu == MACHINE_CPU_PLAIN || host->cpuid != NULL);
    void *cpuid = cpu == MACHINE_CPU_HOST ? (void *)host->cpuid : (void *)&plain_cpu;
    if (kvm_ioctl(machine->vcpu, KVM_SET_CPUID2, cpuid) < 0) {
        return "KVM_SET_CPUID2";
    }
    struct kvm_sregs sregs;
    if (kvm_ioctl(machine->vcpu, KVM_GET_SREGS, &sregs) < 0) {
        return "KVM_GET_SREGS";
    }
    set_segments(&sregs);
    sregs.cr0 = CR0_PE | CR0_MP | CR0_ET | CR0_NE | CR0_WP | CR0_PG;
    sregs.cr3 = PAGING_ROOT_GPA;
    sregs.cr4 = CR4_PAE | CR4_OSFXSR | CR4_OSXMMEXCPT | (xcr0 != 0 ? CR4_OSXSAVE : 0);
    sregs.efer = EFER_LME | EFER_LMA | EFER_NXE;
    if (kvm_ioctl(machine->vcpu, KVM_SET_SREGS, &sregs) < 0) {
        return "KVM_SET_SREGS";
    }
    if (xcr0 != 0) {
        struct kvm_xcrs xcrs = {.nr_xcrs = 1, .xcrs = {{.xcr = 0, .value = xcr0}}};
        if (kvm_ioctl(machine->vcpu, KVM_SET_XCRS, &xcrs) < 0) {
            return "KVM_SET_XCRS";
        }
    }
    struct kvm_regs regs = {
        .rip = entry,
        .rdi = lane,
        /* As after a call: 16-byte aligned but for the return address, which is 0 and faults. */
        .rsp = (lane == 0 ? GUEST_STACK_GPA : GUEST_LANE_STACK_GPA) + GUEST_STACK_BYTES - 8,
        .rflags = RFLAGS_ALWAYS_ONE,
    };
    if (kvm_ioctl(machine->vcpu, KVM_SET_REGS, &regs) < 0) {
        return "KVM_SET_REGS";
    }
    return NULL;
}

/* Destroys what there is, with errno kept. */
static const char *give_up(struct machine *machine, const char *failure)
{
    int error = errno;
    machine_destroy(machine);
    errno = error;
    return failure;
}

static const char *add_vcpu(struct machine *machine, const struct machine_host *host, int vm,
                            gpa_t entry, unsigned lane)
{
    const char *failure = create_vcpu(machine, host, vm, lane);
    if (failure == NULL) {
        failure = set_registers(machine, host, entry, lane);
    }
    return failure != NULL ? give_up(machine, failure) : NULL;
}

const char *machine_create(struct machine *machine, const struct machine_host *host,
                           const struct guest_memory *memory, gpa_t entry, enum machine_cpu cpu)
{
    *machine = (struct machine){.vm = -1, .vcpu = -1, .cpu = cpu};
    const char *failure = create_vm(machine, host, memory);
    return failure != NULL ? give_up(machine, failure)
                           : add_vcpu(machine, host, machine->vm, entry, 0);
}

const char *machine_add_lane(struct machine *lane, const struct machine *main,
                             const struct machine_host *host, gpa_t entry)
{
    assert(main->vm >= 0);
    *lane = (struct machine){.vm = -1, .vcpu = -1, .cpu = main->cpu};
    return add_vcpu(lane, host, main->vm, entry, 1);
}

/* Atomic: a signal handler and another thread write it, too. */
static void set_immediate_exit(const struct machine *machine, uint8_t value)
{
    __atomic_store_n(&machine->run->immediate_exit, value, __ATOMIC_RELAXED);
}

bool machine_keep_pristine(struct machine *machine)
{
    assert(machine->vcpu >= 0 && machine->pristine == NULL);
    struct machine_state *state = malloc(sizeof(*state));
    if (state != NULL && !machine_state_read(machine->vcpu, state)) {
        free(state);
        state = NULL;
    }
    machine->pristine = state;
    return state != NULL;
}

bool machine_reset(struct machine *machine)
{
    assert(machine->pristine != NULL);
    /*
     * The doorbell's write is complete only once the vCPU is entered again (KVM's documentation of
     * KVM_EXIT_MMIO); with immediate_exit that is all it does.
     */
    machine_interrupt(machine);
    if (kvm_ioctl_number(machine->vcpu, KVM_RUN, 0) == 0 || errno != EINTR) {
        return false;
    }
    set_immediate_exit(machine, 0);
    return machine_state_write(machine->vcpu, machine->pristine);
}

void machine_run(struct machine *machine, struct exit_view *ret)
{
    *ret = (struct exit_view){0};
    if (kvm_ioctl_number(machine->vcpu, KVM_RUN, 0) < 0) {
        ret->run_errno = errno;
        /* Where it was interrupted, the caller looks at the clock now. */
        set_immediate_exit(machine, 0);
        return;
    }
    const struct kvm_run *run = machine->run;
    ret->exit_reason = run->exit_reason;
    if (run->exit_reason == KVM_EXIT_MMIO) {
        ret->mmio_address = run->mmio.phys_addr;
        ret->mmio_bytes = run->mmio.len;
        ret->mmio_is_write = run->mmio.is_write != 0;
        memcpy(ret->mmio_data, run->mmio.data, sizeof(ret->mmio_data));
    }
}

void machine_describe_fault(const struct machine *machine, struct run_fault *ret)
{
    struct kvm_regs regs;
    struct kvm_sregs sregs;
    ret->exit_reason = machine->run->exit_reason;
    if (kvm_ioctl(machine->vcpu, KVM_GET_REGS, &regs) == 0) {
        ret->rip = regs.rip;
    }
    if (kvm_ioctl(machine->vcpu, KVM_GET_SREGS, &sregs) == 0) {
        ret->cr2 = sregs.cr2;
    }
}

void machine_interrupt(const struct machine *machine)
{
    set_immediate_exit(machine, 1);
}

void machine_destroy(struct machine *machine)
{
    if (machine->run != NULL) {
        (void)sys.munmap(machine->run, machine->run_bytes);
    }
    if (machine->vcpu >= 0) {
        (void)sys.close(machine->vcpu);
    }
    if (machine->vm >= 0) {
        (void)sys.close(machine->vm);
    }
    free(machine->pristine);
    *machine = (struct machine){.vm = -1, .vcpu = -1};
}
