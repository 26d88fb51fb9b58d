// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

// seeds SCRIPT: has the script make its seeds and feeds each to its target. What a target minds, it
// ends the program for; the last line says at which seed that was.

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdint>
#include <cstdio>

#define FUZZER(name) extern "C" int fuzz_##name(const uint8_t *data, size_t size);
FUZZERS
#undef FUZZER

namespace {

struct Target
{
    const char *name;
    int (*feed)(const uint8_t *data, size_t size);
};

constexpr Target targets[] = {
#define FUZZER(name) {#name, fuzz_##name},
    FUZZERS
#undef FUZZER
};

int feedAll(const Target &target, const QDir &folder)
{
    const QFileInfoList seeds = folder.entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo &seed : seeds) {
        std::printf("%s: %s\n", target.name, qPrintable(seed.fileName()));
        std::fflush(stdout);
        QFile file(seed.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray bytes = file.readAll();
        target.feed(reinterpret_cast<const uint8_t *>(bytes.constData()), size_t(bytes.size()));
    }
    return int(seeds.size());
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir folder;
    if (argc != 2 || !folder.isValid()
        || QProcess::execute(
               QStringLiteral("python3"), {QString::fromLocal8Bit(argv[1]), folder.path()})
            != 0) {
        std::fprintf(
            stderr, "usage: fuzz_seeds SCRIPT, which makes the seeds in the folder it is given\n");
        return 2;
    }
    for (const Target &target : targets) {
        if (feedAll(target, QDir(folder.filePath(QString::fromLatin1(target.name)))) == 0) {
            std::fprintf(stderr, "%s has no seed\n", target.name);
            return 1;
        }
    }
    return 0;
}
