// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Standoff authors

#include "mainwindow/annotatedimport.h"

#include "formats/registry/formats.h"
#include "importing/annotated/annotateddialog.h"
#include "importing/annotated/remarkslist.h"
#include "navigation/shownarticle.h"
#include "session/openproject.h"
#include "widgets/messagebar.h"

#include <QFileInfo>
#include <QMainWindow>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Standoff {

AnnotatedImport::AnnotatedImport(const WindowParts &parts)
    : QObject(&parts.window)
    , m_parts(parts)
{
}

ImportMapping AnnotatedImport::decided() const
{
    return m_decided.value_or(
        ImportMapping::fromJson(m_parts.session.project().setting(ImportMapping::setting)));
}

void AnnotatedImport::begin(const QStringList &paths)
{
    if (const OpenProject &session = m_parts.session; session.isReadOnly())
        return m_parts.messages.showError(session.readOnlyReason());
    if (!m_dialog) {
        m_dialog =
            new AnnotatedDialog(m_parts.session, m_parts.settings, decided(), &m_parts.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &QDialog::accepted, this,
            [this, dialog = m_dialog.get(), before = annotations()] {
                showImported(dialog->report(), annotations() - before);
            });
        connect(m_dialog, &QDialog::finished, this,
            [this, dialog = m_dialog.get()] { m_decided = dialog->mapping(); });
        m_dialog->open();
    }
    m_dialog->read(paths);
}

// A text is the annotations' where a file of the same name is.
QStringList AnnotatedImport::takeAnnotated(const QStringList &paths)
{
    QStringList annotated;
    QSet<QString> names;
    const auto nameOf = [](const QString &path) {
        const QFileInfo info(path);
        return info.path() + u'/' + info.completeBaseName();
    };
    for (const QString &path : paths) {
        if (likelyFormatOf({path})) {
            annotated.append(path);
            names.insert(nameOf(path));
        }
    }
    if (annotated.isEmpty())
        return paths;
    begin(annotated);
    QStringList others;
    std::ranges::copy_if(paths, std::back_inserter(others),
        [&](const QString &path) { return !names.contains(nameOf(path)); });
    return others;
}

// Of all versions.
int AnnotatedImport::annotations() const
{
    const Project &project = m_parts.session.project();
    int count = 0;
    for (const Version &version : project.all<Version>())
        count += project.annotationCount(version.id.number);
    return count;
}

void AnnotatedImport::showImported(const ImportReport &report, int annotations)
{
    constexpr qsizetype few = 3;
    //: %1 is "3 articles", %2 "20 annotations"
    QString text = tr("%1 and %2 imported.")
                       .arg(tr("%Ln article(s)", nullptr, int(report.articles.size())),
                           tr("%Ln annotation(s)", nullptr, annotations));
    const QStringList remarks = report.remarks + report.present;
    for (const QString &remark : remarks.first(std::min(few, remarks.size())))
        text += u'\n' + remark;
    if (const auto more = int(remarks.size() - std::min(few, remarks.size())); more > 0)
        text += u'\n' + tr("… and %Ln more", nullptr, more);
    const auto save = [this, remarks] {
        if (QString problem; !saveRemarks(remarks, &m_parts.window, problem))
            m_parts.messages.showError(problem);
    };
    if (remarks.isEmpty())
        m_parts.messages.showNews(text);
    else
        m_parts.messages.offer(text, tr("Save the remarks…"), save);
    if (!report.articles.isEmpty())
        m_parts.shown.show(report.articles.first());
}

} // namespace Standoff
