// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/confine.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace Standoff {

namespace {

#if defined(__x86_64__)
constexpr quint32 architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr quint32 architecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr quint32 architecture = AUDIT_ARCH_RISCV64;
#else
constexpr quint32 architecture = 0; // not known
#endif

// That fail whatever is asked of them. What one processor has only is left out on others.
constexpr auto refused = std::to_array<int>({
    // sockets
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    SYS_accept,
    SYS_accept4,
    SYS_sendto,
    SYS_sendmsg,
    SYS_sendmmsg,
    // files and folders
    SYS_mkdirat,
    SYS_mknodat,
    SYS_unlinkat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_renameat2,
    SYS_truncate,
    SYS_ftruncate,
    SYS_fallocate,
    SYS_fchmod,
    SYS_fchmodat,
    SYS_fchown,
    SYS_fchownat,
    SYS_utimensat,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_fsetxattr,
    SYS_removexattr,
    SYS_lremovexattr,
    SYS_fremovexattr,
    SYS_mount,
    SYS_umount2,
    SYS_pivot_root,
    SYS_chroot,
    SYS_swapon,
    SYS_open_by_handle_at,
    // programs, and what they share
    SYS_execve,
    SYS_execveat,
    SYS_ptrace,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    SYS_pidfd_open,
    SYS_pidfd_send_signal,
    SYS_shmget,
    SYS_shmat,
    SYS_msgget,
    SYS_semget,
    SYS_mq_open,
    // the system, and what lies deep in it
    SYS_unshare,
    SYS_setns,
    SYS_setrlimit,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_userfaultfd,
    SYS_add_key,
    SYS_request_key,
    SYS_keyctl,
    SYS_init_module,
    SYS_finit_module,
    SYS_delete_module,
    SYS_kexec_load,
    SYS_reboot,
    SYS_settimeofday,
    SYS_clock_settime,
    SYS_sethostname,
    SYS_setdomainname,
#ifdef SYS_renameat
    SYS_renameat,
#endif
#ifdef SYS_fchmodat2
    SYS_fchmodat2,
#endif
#ifdef SYS_setxattrat
    SYS_setxattrat,
    SYS_removexattrat,
#endif
#ifdef __x86_64__ // which has the old ones, too
    SYS_mkdir,
    SYS_mknod,
    SYS_unlink,
    SYS_rmdir,
    SYS_link,
    SYS_symlink,
    SYS_rename,
    SYS_creat,
    SYS_chmod,
    SYS_chown,
    SYS_lchown,
    SYS_utime,
    SYS_utimes,
    SYS_futimesat,
    SYS_fork,
    SYS_vfork,
#endif
});

// That look as if the system were too old to have them: what they are asked for stands in memory,
// where a filter cannot look.
constexpr auto hidden = std::to_array<int>({
    SYS_clone3,
    SYS_openat2,
    SYS_io_uring_setup,
    SYS_io_uring_enter,
    SYS_io_uring_register,
});

// A filter in the language of the kernel (see seccomp(2)): it says of each call whether it is made.
class Filter
{
public:
    Filter();
    bool install();

private:
    // The jumps are how many instructions are passed over, when the comparison holds and when not.
    void add(quint16 code, quint32 value, quint8 held = 0, quint8 otherwise = 0)
    {
        m_code.push_back({code, held, otherwise, value});
    }
    void load(size_t offset) { add(BPF_LD | BPF_W | BPF_ABS, quint32(offset)); }
    // Half of an argument, from 0. All processors that are known have the lower half first.
    enum Half { Low, High };
    void loadArgument(unsigned index, Half half = Low)
    {
        load(offsetof(seccomp_data, args) + index * sizeof(quint64) + half * sizeof(quint32));
    }
    void loadCall() { load(offsetof(seccomp_data, nr)); }
    void give(quint32 verdict) { add(BPF_RET | BPF_K, verdict); }
    void refuse(int error) { give(SECCOMP_RET_ERRNO | quint32(error)); }
    // The call that is loaded fails.
    void refuseCall(int call, int error)
    {
        add(BPF_JMP | BPF_JEQ | BPF_K, quint32(call), 0, 1);
        refuse(error);
    }
    // The call fails where any, or none, of the bits are in its argument.
    void refuseWithBits(int call, unsigned argument, quint32 bits);
    void refuseWithoutBits(int call, unsigned argument, quint32 bits);
    // The call fails where its argument is the value, or is not.
    void refuseValue(int call, unsigned argument, quint32 value);
    void refuseUnless(int call, unsigned argument, quint32 value);
    void refuseUnlessNull(int call, unsigned argument);

    std::vector<sock_filter> m_code;
};

Filter::Filter()
{
    load(offsetof(seccomp_data, arch));
    add(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0);
    give(SECCOMP_RET_KILL_PROCESS); // the calls have other numbers there
    loadCall();
#ifdef __x86_64__
    constexpr quint32 x32 = 0x4000'0000;
    add(BPF_JMP | BPF_JGE | BPF_K, x32, 0, 1);
    refuse(ENOSYS);
#endif
    for (const int call : refused)
        refuseCall(call, EPERM);
    for (const int call : hidden)
        refuseCall(call, ENOSYS);
    constexpr quint32 writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND | O_TMPFILE;
#ifdef SYS_open
    refuseWithBits(SYS_open, 1, writing & ~quint32(O_DIRECTORY));
#endif
    refuseWithBits(SYS_openat, 2, writing & ~quint32(O_DIRECTORY)); // O_TMPFILE has its bit, too
    refuseWithoutBits(SYS_clone, 0, CLONE_THREAD);
    const auto self = quint32(::getpid());
    refuseUnless(SYS_kill, 0, self); // abort() sends a signal, to ourselves
    refuseUnless(SYS_tgkill, 0, self);
    refuseUnless(SYS_tkill, 0, self);
    refuseUnlessNull(SYS_prlimit64, 2); // asking is fine
    for (const int owning : {F_SETOWN, F_SETOWN_EX, F_SETSIG}) // signals for whomever
        refuseValue(SYS_fcntl, 1, quint32(owning));
    refuseValue(SYS_ioctl, 1, TIOCSTI); // types into a terminal
    refuseValue(SYS_ioctl, 1, TIOCSCTTY);
    give(SECCOMP_RET_ALLOW);
}

void Filter::refuseWithBits(int call, unsigned argument, quint32 bits)
{
    add(BPF_JMP | BPF_JEQ | BPF_K, quint32(call), 0, 4);
    loadArgument(argument);
    add(BPF_JMP | BPF_JSET | BPF_K, bits, 0, 1);
    refuse(EPERM);
    loadCall();
}

void Filter::refuseWithoutBits(int call, unsigned argument, quint32 bits)
{
    add(BPF_JMP | BPF_JEQ | BPF_K, quint32(call), 0, 4);
    loadArgument(argument);
    add(BPF_JMP | BPF_JSET | BPF_K, bits, 1, 0);
    refuse(EPERM);
    loadCall();
}

void Filter::refuseValue(int call, unsigned argument, quint32 value)
{
    add(BPF_JMP | BPF_JEQ | BPF_K, quint32(call), 0, 4);
    loadArgument(argument);
    add(BPF_JMP | BPF_JEQ | BPF_K, value, 0, 1);
    refuse(EPERM);
    loadCall();
}

void Filter::refuseUnless(int call, unsigned argument, quint32 value)
{
    add(BPF_JMP | BPF_JEQ | BPF_K, quint32(call), 0, 4);
    loadArgument(argument);
    add(BPF_JMP | BPF_JEQ | BPF_K, value, 1, 0);
    refuse(EPERM);
    loadCall();
}

void Filter::refuseUnlessNull(int call, unsigned argument)
{
    add(BPF_JMP | BPF_JEQ | BPF_K, quint32(call), 0, 6);
    loadArgument(argument, Low);
    add(BPF_JMP | BPF_JEQ | BPF_K, 0, 0, 2);
    loadArgument(argument, High);
    add(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, 0);
    refuse(EPERM);
    loadCall();
}

bool Filter::install()
{
    const sock_fprog program{static_cast<unsigned short>(m_code.size()), m_code.data()};
    return architecture != 0 && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

bool setLimit(__rlimit_resource resource, rlim_t value)
{
    rlimit limit{};
    if (::getrlimit(resource, &limit) != 0)
        return false;
    limit.rlim_cur = limit.rlim_max = std::min(value, limit.rlim_max);
    return ::setrlimit(resource, &limit) == 0;
}

// Bytes that the process can write to and shares with nobody: what RLIMIT_DATA counts.
qint64 takenAlready()
{
    std::array<char, 256> text{};
    const int file = ::open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    const ssize_t size = ::read(file, text.data(), text.size() - 1);
    ::close(file);
    qint64 pages[6] = {}; // size, resident, shared, text, library, data
    if (size <= 0
        || std::sscanf(text.data(), "%lld %lld %lld %lld %lld %lld", &pages[0], &pages[1],
               &pages[2], &pages[3], &pages[4], &pages[5])
            != 6)
        return 0;
    return pages[5] * ::sysconf(_SC_PAGESIZE);
}

bool fails(long outcome)
{
    if (outcome >= 0)
        ::close(int(outcome));
    return outcome < 0 && errno == EPERM;
}

bool isRefusedNow()
{
    return fails(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
        && fails(::open("/dev/null", O_WRONLY | O_CLOEXEC));
}

} // namespace

Confinement confine(qint64 memory)
{
    constexpr rlim_t mostFiles = 64;
    setLimit(RLIMIT_CORE, 0);
    setLimit(RLIMIT_NOFILE, mostFiles);
    setLimit(RLIMIT_FSIZE, 0);
    Confinement confinement;
    confinement.memory =
        watchedFactor == 1 && setLimit(RLIMIT_DATA, rlim_t(memory + takenAlready()));
    confinement.system = Filter().install() && isRefusedNow();
    return confinement;
}

} // namespace Standoff
