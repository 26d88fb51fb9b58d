// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "formats/brat/bratfiles.h"

#include "formats/interchange/foreignfiles.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

namespace {

const QStringList &bratSuffixes()
{
    static const QStringList suffixes{u"ann"_s, u"a1"_s, u"a2"_s, u"rel"_s};
    return suffixes;
}

// Whether two paths of folders are the same but for one folder in them.
bool isParallel(const QString &one, const QString &other)
{
    const QStringList ones = one.split(u'/');
    const QStringList others = other.split(u'/');
    if (ones.size() != others.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < ones.size(); ++i)
        different += ones[i] == others[i] ? 0 : 1;
    return different == 1;
}

} // namespace

bool BratFiles::isAnnotations(const QString &path)
{
    return bratSuffixes().contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

bool BratFiles::isText(const QString &path)
{
    return QFileInfo(path).suffix().compare("txt"_L1, Qt::CaseInsensitive) == 0;
}

Result<> BratFiles::find(const QStringList &paths)
{
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return failure(tr("%1: There is no such file").arg(QDir::toNativeSeparators(path)));
        if (info.isDir())
            RETURN_IF_ERROR(findIn(path));
        else
            findOne(path);
    }
    if (m_found.isEmpty()) {
        QStringList reasons;
        for (const Told &each : std::as_const(m_told))
            reasons.append(tr("%1: %2").arg(QDir::toNativeSeparators(each.file), each.what));
        return failure(reasons.isEmpty() ? tr("There is no file of brat") : reasons.join(u'\n'));
    }
    name();
    return {};
}

Result<> BratFiles::findIn(const QString &folder)
{
    ASSIGN_OR_RETURN(const auto files,
        foreignFiles({folder}, bratSuffixes() + QStringList{u"txt"_s}).transform_error([&](Error) {
            return Error{
                tr("%1: There is no file of brat in it").arg(QDir::toNativeSeparators(folder))};
        }));
    const bool hasAnnotations = std::ranges::any_of(files, isAnnotations);
    if (!hasAnnotations) {
        return failure(
            tr("%1: There is no file of brat in it").arg(QDir::toNativeSeparators(folder)));
    }
    m_textsByBase.clear();
    for (const QString &file : files) {
        if (isText(file))
            m_textsByBase[QFileInfo(file).completeBaseName()].append(file);
    }
    for (const QString &file : files) {
        if (isAnnotations(file))
            add(file, folder);
    }
    for (const QString &file : files) {
        if (!isText(file) || m_found.contains(file))
            continue;
        m_found.insert(file, {folder, {}});
        m_told.append({file, tr("There are no annotations for it"), false});
    }
    return {};
}

void BratFiles::findOne(const QString &path)
{
    m_textsByBase.clear();
    if (isAnnotations(path)) {
        add(path, {});
        return;
    }
    m_found[path];
    const QFileInfo info(path);
    QDir above = info.dir();
    QStringList folders{info.path()};
    if (above.cdUp()) {
        for (const QString &name : above.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            folders.append(info.path() + u"/../"_s + name);
    }
    for (const QString &folder :
        std::as_const(folders).first(std::min<qsizetype>(50, folders.size()))) {
        for (const QFileInfo &beside : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
            const bool isMeant = isAnnotations(beside.filePath())
                && beside.fileName().startsWith(info.completeBaseName());
            const QString text = isMeant ? textFor(beside.filePath(), {}).first : QString();
            if (!text.isEmpty() && QFileInfo(text) == info)
                m_found[path].groups[textFor(beside.filePath(), {}).second].append(
                    beside.filePath());
        }
        if (!m_found[path].groups.isEmpty())
            return; // those beside it come first
    }
}

void BratFiles::add(const QString &annotations, const QString &root)
{
    const auto [text, annotator] = textFor(annotations, root);
    if (text.isEmpty()) {
        m_told.append({annotations, tr("There is no text for it"), true});
        return;
    }
    Found &found = m_found[text];
    found.root = root;
    if (!found.groups[annotator].contains(annotations))
        found.groups[annotator].append(annotations);
}

std::pair<QString, QString> BratFiles::textFor(const QString &annotations, const QString &root)
{
    const QFileInfo info(annotations);
    const QString whole = info.completeBaseName();
    for (QString base = whole; !base.isEmpty();
        base.truncate(std::max<qsizetype>(0, base.lastIndexOf(u'_')))) {
        QString text = textBeside(info.path(), base);
        if (text.isEmpty())
            text = parallelText(info.path(), base, root);
        if (!text.isEmpty())
            return {text, whole.sliced(std::min(whole.size(), base.size() + 1))};
    }
    return {};
}

QString BratFiles::textBeside(const QString &folder, const QString &base)
{
    if (!m_textsIn.contains(folder)) {
        QHash<QString, QString> texts;
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            if (isText(name))
                texts.insert(QFileInfo(name).completeBaseName(), folder + u'/' + name);
        }
        m_textsIn.insert(folder, texts);
    }
    return m_textsIn.value(folder).value(base);
}

QString BratFiles::parallelText(const QString &folder, const QString &base, const QString &root)
{
    if (root.isEmpty())
        return siblingText(folder, base);
    for (const QString &text : m_textsByBase.value(base)) {
        if (isParallel(QFileInfo(text).path(), folder))
            return text;
    }
    return {};
}

QString BratFiles::siblingText(const QString &folder, const QString &base) const
{
    QDir above(folder);
    if (!above.cdUp())
        return {};
    for (const QString &name : above.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        for (const QString &suffix : {u".txt"_s, u".TXT"_s}) {
            const QString text = above.filePath(name + u'/' + base + suffix);
            if (QFileInfo::exists(text))
                return text;
        }
    }
    return {};
}

// Articles are told apart by folders where several are called the same.
void BratFiles::name()
{
    QHash<QString, int> counts;
    for (auto each = m_found.cbegin(); each != m_found.cend(); ++each)
        ++counts[QFileInfo(each.key()).completeBaseName()];
    for (const auto &[text, found] : m_found.asKeyValueRange()) {
        const QFileInfo info(text);
        Article article{text, info.fileName(), info.completeBaseName(), found.root, {}};
        const auto isBeside = [&info](const QStringList &files) {
            return QFileInfo(files.constFirst()).path() == info.path();
        };
        if (!found.root.isEmpty() && std::ranges::all_of(found.groups, isBeside))
            article.path = QDir(found.root).relativeFilePath(text);
        if (counts.value(article.name) > 1 && !found.root.isEmpty()) {
            const QString folder = QDir(found.root).relativeFilePath(info.path());
            if (folder != "."_L1)
                article.name = folder + u'/' + article.name;
        }
        for (const auto &[annotator, files] : found.groups.asKeyValueRange())
            article.groups.append({annotator, files});
        m_articles.append(article);
    }
}

} // namespace Standoff
