// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "readers/isolated/readfiles.h"

#include "text/progress.h"

#include <QMap>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>
#include <atomic>

namespace Standoff {

namespace {

constexpr int aheadOfEach = 4; // files that a process may have read before they are wanted
constexpr std::chrono::milliseconds pause(50);

// Threads that read, each with a process of its own, and the one that takes what they have read.
class ReadingCrew
{
public:
    ReadingCrew(const QStringList &paths, const ReadOptions &options, int processes)
        : m_paths(paths)
        , m_options(options)
        , m_ahead(aheadOfEach * processes)
    {
        for (int i = 0; i < processes; ++i) {
            m_threads.emplace_back(QThread::create([this] { work(); }));
            m_threads.back()->start();
        }
    }
    ~ReadingCrew()
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_isStopped = true;
        }
        m_changed.wakeAll();
        for (const auto &thread : m_threads)
            thread->wait();
    }
    Q_DISABLE_COPY_MOVE(ReadingCrew)

    // What came of the file after that which was taken last, once it is there; nothing as long as
    // it is not.
    std::optional<ReadFile> takeNext()
    {
        QMutexLocker lock(&m_mutex);
        if (!m_read.contains(m_taken) && !m_changed.wait(&m_mutex, pause))
            return {};
        if (!m_read.contains(m_taken))
            return {};
        ReadFile file = m_read.take(m_taken++);
        m_changed.wakeAll();
        return file;
    }

private:
    void work()
    {
        IsolatedReader reader(m_options);
        while (const auto index = nextToRead()) {
            ReadFile file;
            const auto read = reader.read(
                m_paths[*index], appendTo(file.articles), [this] { return !m_isStopped; });
            if (!read)
                file.problem = read.error();
            const QMutexLocker lock(&m_mutex);
            m_read[*index] = std::move(file);
            m_changed.wakeAll();
        }
    }

    // Nothing when there is none any more.
    std::optional<qsizetype> nextToRead()
    {
        QMutexLocker lock(&m_mutex);
        while (!m_isStopped && m_next < m_paths.size() && m_next >= m_taken + m_ahead)
            m_changed.wait(&m_mutex);
        if (m_isStopped || m_next >= m_paths.size())
            return {};
        return m_next++;
    }

    const QStringList m_paths;
    const ReadOptions m_options;
    const int m_ahead;
    QMutex m_mutex; // for all that is below
    QWaitCondition m_changed;
    std::atomic<bool> m_isStopped = false;
    qsizetype m_next = 0; // to be read
    qsizetype m_taken = 0; // so many were taken
    QMap<qsizetype, ReadFile> m_read; // that are not taken yet
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace

int readingProcesses()
{
    return std::clamp(QThread::idealThreadCount(), 1, 4);
}

Result<> readFiles(const QStringList &paths, const ReadOptions &options, int processes,
    const ReadFileSink &sink, const IsolatedReader::MayGoOn &mayGoOn)
{
    if (paths.isEmpty())
        return {};
    ReadingCrew crew(paths, options, int(std::clamp<qsizetype>(processes, 1, paths.size())));
    for (qsizetype taken = 0; taken < paths.size();) {
        if (mayGoOn && !mayGoOn())
            return std::unexpected(cancelled());
        if (auto file = crew.takeNext()) {
            RETURN_IF_ERROR(sink(std::move(*file)));
            ++taken;
        }
    }
    return {};
}

} // namespace Standoff
