// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "verbs.h"

#include "cli/cli.h"
#include "items/audittables.h"
#include "panels/auditreport.h"
#include "session/session.h"
#include "states.h"
#include "triedformats.h"
#include "typesetting/paper/articlepicture.h"
#include "typesetting/paper/articleprint.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QByteArray page = "<html><head><title>The pact</title></head><body><article><h1>The pact</h1>"
                        "<p>Kim met Putin in Pyongyang, and the pact was signed there.</p>"
                        "<p>It holds, he said, as long as both hold to it.</p></article></body>";

// The words as they are, but for "@", which stands for the folder.
Verb command(const QStringList &words, const QString &output = {})
{
    return {words.join(u' '),
        [words](const QString &folder) {
            QStringList there = words;
            for (QString &word : there)
                word.replace(u"@"_s, folder);
            return runCommandLine(there);
        },
        output, {}};
}

Verb additionOf(const QStringList &files)
{
    const QStringList words{u"add"_s, u"@/p.standoff"_s};
    Verb verb = command(words + files);
    for (const QString &file : files)
        verb.parts.append(command(words + QStringList{file}).run);
    return verb;
}

// What a window saves of the first article of the project.
Verb saving(const QString &output,
    const std::function<Result<>(const OpenArticle &, const QString &path)> &save)
{
    const auto run = [output, save](const QString &folder) {
        const auto session = Session::open(folder + u"/p.standoff"_s);
        const auto done = session.and_then([&](const auto &opened) {
            return opened->openArticle(opened->project().template all<Article>().firstKey())
                .and_then([&](const OpenArticle *article) {
                    return save(*article, folder + u'/' + output);
                });
        });
        if (!done)
            std::fprintf(stderr, "standoff: %s\n", qUtf8Printable(done.error().text));
        return done ? 0 : 1;
    };
    return {u"save "_s + output, run, output, {}};
}

QList<Verb> savings()
{
    const auto picture = [](const OpenArticle &article, const QString &path) {
        return ArticlePicture({.article = &article}, {}, {0, 40}).save(path);
    };
    const auto pdf = [](const OpenArticle &article, const QString &path) {
        return ArticlePrint({.article = &article}, {}).savePdf(path, ArticlePrint::usualPage(), {});
    };
    const AuditReport report{.project = u"p"_s,
        .scope = u"the whole project"_s,
        .date = u"today"_s,
        .tables = {{.title = u"Sources"_s,
            .columns = {u"Source"_s, u"Quoted"_s},
            .rows = {{u"Kim"_s, 3}}}}};
    const auto audit = [report](
                           const OpenArticle &, const QString &path) { return report.write(path); };
    return {saving(u"picture.png"_s, picture), saving(u"picture.svg"_s, picture),
        saving(u"article.pdf"_s, pdf), saving(u"audit.html"_s, audit)};
}

// Backups are named by the time, so each run makes others.
bool isBackup(const QString &name)
{
    return name.startsWith(u"data/"_s) && !name.endsWith(u".new"_s);
}

// The name of the backup among the files.
QString backupIn(const QMap<QString, QByteArray> &files)
{
    for (const QString &name : files.keys()) {
        if (isBackup(name) && name.endsWith(u".standoff"_s))
            return name;
    }
    return {};
}

} // namespace

QMap<QString, QByteArray> filesForVerbs()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"p.standoff"_s);
    makeFullProject(project);
    const QString of = folder.path();
    // A backup of it, which knows one article less.
    const QByteArray data = qgetenv("XDG_DATA_HOME");
    qputenv("XDG_DATA_HOME", folder.filePath(u"data"_s).toUtf8());
    QFile note(folder.filePath(u"note.txt"_s));
    if (!note.open(QIODevice::WriteOnly) || note.write("A note.\n") < 0)
        qFatal("%ls", qUtf16Printable(note.errorString()));
    note.close();
    runInChild({u"add"_s, project, note.fileName()});
    qputenv("XDG_DATA_HOME", data);
    QDir().mkdir(of + u"/in"_s);
    for (const auto &format : triedFormats()) {
        const QString there =
            u"in/"_s + format->info().id + (format->info().ending().isEmpty() ? u""_s : u".file"_s);
        if (format->info().reads)
            runInChild({u"export"_s, project, u"--format"_s, format->info().id, u"--to"_s,
                of + u'/' + there});
    }
    QMap<QString, QByteArray> files = filesIn(of);
    files[u"in/page.html"_s] = page;
    files[u"in/long.txt"_s] = QByteArray("Kim met Putin in Pyongyang.\n\n").repeated(3000);
    files[u"in/tagset.json"_s] =
        R"({"standoff_tagset": 1, "name": "t", "layers": [
            {"name": "Things", "kind": "entity", "tags": [{"name": "Thing"}]}]})";
    files[u"old.file"_s] = "what was there before\n";
    Q_ASSERT(!backupIn(files).isEmpty());
    files[u"config/"_s] = {};
    return files;
}

QList<Verb> allVerbs(const QMap<QString, QByteArray> &files)
{
    QList<Verb> verbs{command({u"new"_s, u"@/new.standoff"_s}),
        command({u"new"_s, u"@/new.standoff"_s, u"--tagset"_s, u"@/in/tagset.json"_s}),
        command({u"add"_s, u"@/p.standoff"_s, u"@/in/page.html"_s}),
        additionOf({u"@/in/page.html"_s, u"@/in/long.txt"_s}),
        command({u"info"_s, u"@/p.standoff"_s}), command({u"check"_s, u"@/p.standoff"_s}),
        command({u"search"_s, u"@/p.standoff"_s, u"the"_s}),
        command({u"backups"_s, u"@/p.standoff"_s}),
        command({u"restore"_s, u"@/p.standoff"_s, u"--from"_s, u"@/"_s + backupIn(files)}),
        command({u"compact"_s, u"@/p.standoff"_s, u"--keep"_s, u"0"_s})};
    for (const QString &what :
        {u"annotations"_s, u"articles"_s, u"entities"_s, u"claims"_s, u"sources"_s})
        verbs.append(command({u"list"_s, u"@/p.standoff"_s, what, u"--json"_s}));
    for (const auto &format : triedFormats()) {
        const QStringList words{u"export"_s, u"@/p.standoff"_s, u"--format"_s, format->info().id};
        verbs.append(command(words + QStringList{u"--to"_s, u"@/new.out"_s}, u"new.out"_s));
        if (!format->info().ending().isEmpty())
            verbs.append(command(words + QStringList{u"--to"_s, u"@/old.file"_s}, u"old.file"_s));
        if (format->info().reads) {
            verbs.append(command({u"import"_s, u"@/p.standoff"_s, u"--format"_s, format->info().id,
                u"@/in/"_s + format->info().id
                    + (format->info().ending().isEmpty() ? u""_s : u".file"_s)}));
        }
    }
    return verbs + savings();
}

VerbTrial::VerbTrial(
    const QString &folder, const QMap<QString, QByteArray> &files, const Verb &verb)
    : m_folder(folder)
    , m_files(files)
    , m_verb(verb)
{
    for (const auto &[name, bytes] : files.asKeyValueRange())
        m_known.insert(name);
    prepare();
    m_before = look().value();
    for (const QString &name : m_before.keys())
        m_untouched[name] = stateOfOutput(folder + u'/' + name);
    prepare();
    fault_plan count{};
    count.calls = ~0U;
    const Ended ended = run(count);
    m_calls = QByteArray(reinterpret_cast<const char *>(faults_calls()), faults_seen());
    m_said = ended.out;
    if (ended.signal != 0 || ended.status != 0)
        qFatal("%ls: %ls", qUtf16Printable(m_verb.name), qUtf16Printable(ended.text()));
    m_after = look().value();
    for (const QString &name : filesIn(m_folder).keys())
        m_known.insert(name);
    for (const auto &part : std::as_const(m_verb.parts)) {
        prepare();
        const Ended done = run(part, {});
        if (done.signal != 0 || done.status != 0)
            qFatal("part of %ls: %ls", qUtf16Printable(m_verb.name), qUtf16Printable(done.text()));
        m_partly.append(look().value());
    }
}

void VerbTrial::prepare() const
{
    putFiles(m_folder, m_files);
}

Ended VerbTrial::run(const fault_plan &plan) const
{
    return run(m_verb.run, plan);
}

Ended VerbTrial::run(const std::function<int(const QString &)> &what, const fault_plan &plan) const
{
    return inChild([&] {
        faults_plan(&plan);
        return what(m_folder);
    });
}

Result<FolderState> VerbTrial::look() const
{
    FolderState state;
    if (!m_verb.output.isEmpty())
        state[m_verb.output] = stateOfOutput(m_folder + u'/' + m_verb.output);
    for (const QString &name : {u"p.standoff"_s, u"new.standoff"_s}) {
        const QString path = m_folder + u'/' + name;
        if (!QFile::exists(path)) {
            state[name] = {};
            continue;
        }
        // Nothing has to be opened where nothing was touched.
        if (m_untouched.contains(name) && !QFile::exists(path + u"-journal"_s)
            && !QFile::exists(path + u".lock"_s)
            && stateOfOutput(path) == m_untouched.value(name)) {
            state[name] = m_before.value(name);
            continue;
        }
        // In a process of its own: one that fails must not end this one.
        Ended ended = inChild([&path] {
            const auto found = stateOfProject(path);
            const QByteArray line = found ? *found : found.error().text.toUtf8();
            std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
            return found ? 0 : 1;
        });
        if (ended.status != 0 || ended.signal != 0)
            return failure(ended.signal != 0 ? ended.text() : QString::fromUtf8(ended.out));
        state[name] = ended.out;
    }
    return state;
}

QStringList VerbTrial::leftOvers() const
{
    QStringList names;
    const auto files = filesIn(m_folder);
    for (const QString &name : files.keys()) {
        if (!m_known.contains(name) && !isBackup(name))
            names.append(name);
    }
    return names;
}

} // namespace Standoff
