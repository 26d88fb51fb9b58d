// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratfolder.h"

#include "formats/brat/bratdocument.h"
#include "formats/brat/bratfiles.h"
#include "formats/brat/bratwriter.h"
#include "formats/interchange/foreignfiles.h"
#include "formats/interchange/quotedtext.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

QList<Companion> bratCompanionsOf(const Version &version)
{
    QList<Companion> companions;
    for (const Companion &companion : version.companions) {
        if (companion.format == "brat"_L1)
            companions.append(companion);
    }
    return companions;
}

// A name that is one on any system, as it is: dots and all.
bool isPlainFileName(const QString &name)
{
    if (name.isEmpty() || name.toUtf8().size() > 120 || name != name.trimmed()
        || name.startsWith(u'.') || name.endsWith(u'.'))
        return false;
    const QList<uint> characters = name.toUcs4();
    return std::ranges::all_of(characters, [](uint c) {
        return QChar::isLetterOrNumber(c) || QChar::isMark(c)
            || (c < 0x80 && u"_-. ,+()"_s.contains(QChar(c)));
    });
}

// Folders that are there on any system, below the one that is written, and are no file of brat's.
bool isPlainFolder(const QString &path)
{
    constexpr qsizetype mostFolders = 16;
    const QStringList names = path.split(u'/');
    return names.size() <= mostFolders && path.toUtf8().size() <= 400
        && std::ranges::all_of(names, [](const QString &name) {
               return isPlainFileName(name) && !BratFiles::isText(name)
                   && !BratFiles::isAnnotations(name);
           });
}

// Where our characters stand in a text with CR LF or a mark.
QList<int> bratPlacesIn(const QString &raw)
{
    QList<int> places;
    int place = 0;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i].isLowSurrogate())
            continue;
        const bool isMark = i == 0 && raw[i] == QChar::ByteOrderMark;
        const bool isSecond = i > 0 && raw[i] == u'\n' && raw[i - 1] == u'\r';
        if (!isMark && !isSecond)
            places.append(place);
        ++place;
    }
    places.append(place);
    return places;
}

// Whether a file counts as brat does.
bool isCountedByBrat(const QByteArray &bytes, const QString &raw)
{
    BratDocument document;
    document.read(foreignText(bytes).text);
    QList<ForeignMark> marks;
    for (const BratDocument::Text &text : std::as_const(document.texts))
        marks.append({.ranges = text.ranges, .quoted = text.text});
    QStringList remarks;
    QuotedText quoted(raw, remarks);
    quoted.calibrate(marks, {});
    return quoted.counting() == Counting();
}

} // namespace

BratFolder::BratFolder(const ExportSource &source, ExportDestination &destination)
    : m_source(source)
    , m_project(source.project())
    , m_destination(destination)
    , m_names(source.project())
{
}

// The path without suffix of the file that the article came from, where it can be one, else a name
// made of it or of the title.
QString BratFolder::nameFor(const OpenArticle &article)
{
    const Article *header = m_project.find(article.article());
    const QFileInfo own(article.version().fileName);
    const QString base = own.completeBaseName();
    const QString folder = isPlainFolder(own.path()) ? own.path() + u'/' : QString();
    if (!isPlainFileName(base)) {
        const QString title = header ? header->title : QString();
        return folder + fileNameFrom(base.isEmpty() ? title : base, u"article"_s, m_used);
    }
    QString name = folder + base;
    for (int i = 2; m_used.contains(name.toCaseFolded()); ++i)
        name = folder + u"%1-%2"_s.arg(base, QString::number(i));
    m_used.insert(name.toCaseFolded());
    return name;
}

Result<BratFolder::Text> BratFolder::textOf(const OpenArticle &article) const
{
    const Version &version = article.version();
    Text ours{.bytes = article.text().string().toUtf8()};
    if (bratCompanionsOf(version).isEmpty() || version.originalSha256.isEmpty())
        return ours;
    ASSIGN_OR_RETURN(const auto bytes, m_source.reader().readOriginal(version.originalSha256));
    const QString raw = foreignText(bytes).text;
    QStringList remarks;
    if (QuotedText(raw, remarks).text().string() != article.text().string())
        return ours;
    return Text{bytes, raw, true, bratPlacesIn(raw)};
}

Result<QList<BratFolder::File>> BratFolder::filesAsTheyCame(
    const OpenArticle &article, const QString &name, const QList<BratMarks> &marks) const
{
    QStringList digests;
    for (const BratMarks &each : marks)
        digests.append(each.digest(m_project));
    const QString none = BratMarks().digest(m_project);
    const QString base = QFileInfo(article.version().fileName).completeBaseName();
    const auto annotatorOf = [&article](const Companion &companion) {
        return bratAnnotatorOf(companion.name, article.version().fileName);
    };
    const QList<Companion> companions = bratCompanionsOf(article.version());
    // Several annotators may have marked the same: a file is of the one that it names, or else of
    // one that no file names.
    const auto placeOf = [&](const Companion &companion) -> qsizetype {
        qsizetype other = -1;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            if (digests[i] != companion.digest)
                continue;
            if (marks[i].annotator == annotatorOf(companion))
                return i;
            if (other < 0 && !std::ranges::contains(companions, marks[i].annotator, annotatorOf))
                other = i;
        }
        return other;
    };
    QList<File> files;
    for (const Companion &companion : companions) {
        const qsizetype place = placeOf(companion);
        if (place < 0 && companion.digest != none)
            continue;
        ASSIGN_OR_RETURN(const auto bytes, m_source.reader().readOriginal(companion.sha256));
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        if (QString::fromLatin1(hash.toHex()) != companion.sha256)
            continue;
        const QString own = QFileInfo(companion.name).fileName();
        const QString rest = own.startsWith(base) ? own.sliced(base.size()) : u".ann"_s;
        files.append({name + rest, bytes, place});
    }
    return files;
}

// That of its annotator, where several made the article or the file came with one.
QString BratFolder::nameOfMarks(
    const OpenArticle &article, const QString &name, const BratMarks &marks, bool isAlone) const
{
    QSet<QString> came;
    for (const Companion &companion : bratCompanionsOf(article.version()))
        came.insert(bratAnnotatorOf(companion.name, article.version().fileName));
    QString annotator = marks.annotator;
    if (isAlone && came.size() == 1)
        annotator = *came.cbegin();
    else if (isAlone && !came.contains(annotator))
        annotator.clear();
    if (annotator.isEmpty())
        return name + u".ann"_s;
    QSet<QString> none;
    if (!came.contains(annotator))
        annotator = fileNameFrom(annotator, u"annotator"_s, none);
    QString file = name + u'_' + annotator;
    for (int i = 2; m_used.contains(file.toCaseFolded())
        || m_files.contains(QString(file + u".ann"_s).toCaseFolded());
        ++i)
        file = u"%1_%2-%3"_s.arg(name, annotator, QString::number(i));
    return file + u".ann"_s;
}

Result<> BratFolder::add(const OpenArticle &article)
{
    const QString name = nameFor(article);
    QList<BratMarks> marks = bratMarksByAnnotator(m_project, article);
    ASSIGN_OR_RETURN(auto text, textOf(article));
    QList<File> files;
    if (text.isAsItCame) {
        ASSIGN_OR_RETURN(files, filesAsTheyCame(article, name, marks));
    }
    const auto isThere = [&files](qsizetype place) {
        return std::ranges::any_of(files, [&](const File &file) { return file.marks == place; });
    };
    bool isWhole = true;
    for (qsizetype i = 0; i < marks.size(); ++i)
        isWhole &= isThere(i);
    if (!isWhole) {
        // What is written anew counts as brat does, in a text that brat can read.
        if (!text.bytes.isValidUtf8())
            text = Text{.bytes = article.text().string().toUtf8()};
        files.removeIf([&text](const File &file) {
            return !text.isAsItCame || !isCountedByBrat(file.bytes, text.raw);
        });
    }
    for (const File &file : std::as_const(files)) {
        if (file.marks >= 0)
            RETURN_IF_ERROR(addBytes(file.name, file.bytes));
    }
    if (marks.isEmpty() && files.isEmpty())
        marks.append(BratMarks()); // brat wants a file
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (isThere(i)) { // its names are declared all the same
            Output nowhere([](QByteArrayView) { return true; });
            BratWriter(m_project, m_names, text.places, nowhere).write(marks[i]);
            continue;
        }
        const QString fileName = nameOfMarks(article, name, marks[i], marks.size() == 1);
        m_files.insert(fileName.toCaseFolded());
        m_used.insert(fileName.chopped(4).toCaseFolded()); // without “.ann”
        RETURN_IF_ERROR(m_destination.add(fileName, [&](Output &output) -> Result<> {
            BratWriter(m_project, m_names, text.places, output).write(marks[i]);
            return {};
        }));
    }
    for (const File &file : std::as_const(files)) { // in which nothing is marked
        if (file.marks < 0 && !m_files.contains(file.name.toCaseFolded()))
            RETURN_IF_ERROR(addBytes(file.name, file.bytes));
    }
    const QString own = article.version().fileName;
    return addBytes(
        name + u'.' + (BratFiles::isText(own) ? QFileInfo(own).suffix() : u"txt"_s), text.bytes);
}

Result<> BratFolder::addBytes(const QString &name, const QByteArray &bytes)
{
    m_files.insert(name.toCaseFolded());
    return m_destination.add(name, [&bytes](Output &output) -> Result<> {
        output.write(bytes);
        return {};
    });
}

Result<> BratFolder::finish()
{
    for (const auto &[name, text] : m_names.files().asKeyValueRange())
        RETURN_IF_ERROR(addBytes(name, text.toUtf8()));
    return {};
}

} // namespace Standoff
