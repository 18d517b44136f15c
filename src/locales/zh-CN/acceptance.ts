/** Words about findings that a reviewer has accepted. */
export const acceptance = {
  accepted: "已认可（{at}）：{reason}",
  lapsed: "原来的认可（{at}：{reason}）已失效，因为数值变了；需要时请重新认可",
  count: "已认可 {accepted} 项",
  ignored: {
    malformed: "工作簿里保存的认可记录格式不对，没有采用，相关问题已重新列出。请核对后重新认可。",
    "too-large": "工作簿里保存的认可记录过大，没有采用，相关问题已重新列出。请核对后重新认可。",
    invalid: "工作簿里有认可记录内容不完整，没有采用。请核对列出的问题，需要时重新认可。",
    refused:
      "Excel 没有给出工作簿里保存的认可记录，已认可的问题也列出了。请先保存工作簿，再重新校验。",
  },
  problems: {
    "is-error": "错误不能认可，请改正申报表。",
    "no-reason": "没有填写理由。请写明为什么可以不改。",
    "reason-too-long": "理由超过 {limit} 个字。请写得简短一些。",
    "too-many": "工作簿里的认可记录已满，没有保存。请先撤销不再需要的认可。",
  },
} as const;
